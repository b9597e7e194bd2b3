'use client'

import '../../heard.css'
import './rank-desk.css'
import './row/row.css'

import { useAuth, useField } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { User } from '../../../payload-types.ts'
import { DocumentInDrawer } from '../../document-in-drawer.tsx'
import { AddEntry } from '../add/add-entry.tsx'
import { usePublishedOrder } from '../diff/use-published-order.ts'
import { showFocused } from './focus.ts'
import { useHotkeys } from './moves/use-hotkeys.ts'
import { useLatest } from './moves/use-latest.ts'
import { useRanking } from './moves/use-ranking.ts'
import { Rows } from './row/rows.tsx'
import { bottomOfSticky } from './row/scroller.ts'
import { useNear } from './row/use-near.ts'
import { useRowFacts } from './row/use-row-facts.ts'
import { Toolbar } from './toolbar.tsx'
import { useDesk } from './use-desk.ts'
import type { Entry } from './use-entries.ts'
import { words } from './words.ts'

/**
 * The field of a list's entries, made for ranking. What it shows and changes is the form's, so drafts, versions, the warning on leaving and
 * Payload's own errors go on working.
 */
export const RankDesk: ArrayFieldClientComponent = ({ path = 'entries', readOnly = false }) => {
  const { disabled, errorMessage, showError } = useField<number>({ hasRows: true, path })
  const { user } = useAuth<User>()
  const ranking = useRanking(path)
  const factsOf = useRowFacts()
  const hintId = useId()
  const list = useRef<HTMLOListElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const near = useNear(list, ranking.order)
  const [inDrawer, setInDrawer] = useState<string | null>(null)
  const entries = useMemo(() => new Map(ranking.entries.map((entry) => [entry.id, entry])), [ranking.entries])
  const desk = useDesk({
    isOff: disabled || readOnly,
    list,
    near,
    open: (id) => setInDrawer(entries.get(id)?.montage ?? null),
    ranking,
    titleOf: (id) => factsOf(entries.get(id)?.montage ?? null).title,
    topOfView: () => bottomOfSticky(tools.current),
  })
  const ranks = useMemo(
    () => new Map(ranking.entries.flatMap(({ index, montage }) => (montage ? [[montage, index + 1]] : []))),
    [ranking.entries],
  )
  const order = desk.grabbed?.order ?? ranking.order
  const press = useHotkeys(desk)
  const focusRow = useLatest((montage: string) => {
    const entry = ranking.entries.find((entry) => entry.montage === montage)
    if (entry) near.focus(entry.id, 'title')
  })
  const closeDrawer = () => {
    if (inDrawer) focusRow(inDrawer)
    setInDrawer(null)
  }
  const published = usePublishedOrder()
  const back = published?.number ? desk.backTo(entriesOf(published.order, ranking.entries)) : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each order that is shown.
  useLayoutEffect(() => showFocused(list.current), [order])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of undo and redo, wherever in the desk the focus is.
    <div className="field-type rank-desk" id={`field-${path}`} onKeyDown={press}>
      <p className="heard" id={hintId}>
        {words.hintOfGrab}
      </p>
      <div className="heard" role="status">
        <p key={desk.said.count}>{desk.said.text}</p>
      </div>
      {readOnly ? (
        <p className="rank-desk__locked">{user?.role === 'writer' ? words.locked : words.readOnly}</p>
      ) : (
        <>
          <AddEntry count={ranking.entries.length} disabled={disabled} onAdd={desk.add} onDone={focusRow} ranks={ranks} />
          <div className="rank-desk__tools" ref={tools}>
            <Toolbar back={back} desk={desk} published={published} ranking={ranking} />
          </div>
        </>
      )}
      {showError && errorMessage && (
        <p className="rank-desk__fault" role="alert">
          {errorMessage}
        </p>
      )}
      {order.length === 0 ? (
        <p className="rank-desk__empty">{readOnly ? words.empty : words.emptyToFill}</p>
      ) : (
        <Rows
          desk={desk}
          entries={entries}
          factsOf={factsOf}
          hintId={hintId}
          isLocked={readOnly}
          list={list}
          near={near}
          order={order}
          path={path}
          published={published}
        />
      )}
      {inDrawer && <DocumentInDrawer collection="montages" id={inDrawer} key={inDrawer} onClose={closeDrawer} />}
    </div>
  )
}

/** The entries that hold these montages, in their order, by id. */
function entriesOf(montages: string[], entries: Entry[]): string[] {
  const ids = new Map(entries.map(({ id, montage }) => [montage, id]))
  return montages.map((montage) => ids.get(montage)).filter((id) => id !== undefined)
}
