'use client'

import '../../visually-hidden.css'
import './rank-desk.css'

import { useAuth, useField } from '@payloadcms/ui'
import type { ArrayFieldClientComponent } from 'payload'
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'react'

import type { User } from '../../../payload-types.ts'
import { useRowComments } from '../../comments/marks/use-row-comments.ts'
import { DocumentInDrawer } from '../../document-in-drawer.tsx'
import { AddEntry } from '../add/add-entry.tsx'
import { usePublishedOrder } from '../diff/use-published-order.ts'
import { showFocused } from './focus.ts'
import { useRanking } from './form/use-ranking.ts'
import { messages } from './messages.ts'
import { Rows } from './rows/rows.tsx'
import { useRowFacts } from './rows/use-row-facts.ts'
import { bottomOfSticky } from './scroller.ts'
import { Toolbar } from './toolbar.tsx'
import { pressUndoKeys } from './undo-keys.ts'
import { useDesk } from './use-desk.ts'
import { useInViewport } from './use-in-viewport.ts'
import { useStableCallback } from './use-stable-callback.ts'

/** The field for the entries of a list. It reads and changes Payload's form state, so drafts, versions and errors work as in any field. */
export const RankDesk: ArrayFieldClientComponent = ({ path = 'entries', readOnly = false }) => {
  const { disabled, errorMessage, showError } = useField<number>({ hasRows: true, path })
  const { user } = useAuth<User>()
  const ranking = useRanking(path)
  const published = usePublishedOrder()
  const factsOf = useRowFacts()
  const hintId = useId()
  const list = useRef<HTMLOListElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const inViewport = useInViewport(list, ranking.order)
  const [montageInDrawer, setMontageInDrawer] = useState<string | null>(null)
  const entries = useMemo(() => new Map(ranking.entries.map((entry) => [entry.id, entry])), [ranking.entries])
  const ranks = useMemo(
    () => new Map(ranking.entries.flatMap(({ index, montage }) => (montage ? [[montage, index + 1]] : []))),
    [ranking.entries],
  )
  const comments = useRowComments(list, ranking.entries)
  const desk = useDesk({
    comment: comments.open,
    inViewport,
    isDisabled: disabled || readOnly,
    list,
    openMontage: (id) => setMontageInDrawer(entries.get(id)?.montage ?? null),
    ranking,
    titleOf: (id) => factsOf(entries.get(id)?.montage ?? null).title,
    topOfView: () => bottomOfSticky(tools.current),
  })
  const order = desk.grabbed?.order ?? ranking.order
  const focusRow = useStableCallback((montage: string) => {
    const entry = ranking.entries.find((entry) => entry.montage === montage)
    if (entry) inViewport.focus(entry.id, 'title')
  })
  const closeDrawer = () => {
    if (montageInDrawer) focusRow(montageInDrawer)
    setMontageInDrawer(null)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focused row moves with the order.
  useLayoutEffect(() => showFocused(list.current), [order])

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the undo keys work wherever the focus is in the desk.
    <div className="field-type rank-desk" id={`field-${path}`} onKeyDown={(event) => pressUndoKeys(event, desk)}>
      <p className="visually-hidden" id={hintId}>
        {messages.grabHint}
      </p>
      <div className="visually-hidden" role="status">
        <p key={desk.announcement.count}>{desk.announcement.text}</p>
      </div>
      {readOnly ? (
        <p className="rank-desk__locked">{user?.role === 'writer' ? messages.readOnlyForWriters : messages.readOnly}</p>
      ) : (
        <>
          <AddEntry count={ranking.entries.length} disabled={disabled} onAdd={desk.add} onDone={focusRow} ranks={ranks} />
          <div className="rank-desk__tools" ref={tools}>
            <Toolbar desk={desk} published={published} ranking={ranking} />
          </div>
        </>
      )}
      {showError && errorMessage && (
        <p className="rank-desk__fault" role="alert">
          {errorMessage}
        </p>
      )}
      {order.length === 0 ? (
        <p className="rank-desk__empty">{readOnly ? messages.empty : messages.emptyToFill}</p>
      ) : (
        <Rows
          comments={comments.counts}
          desk={desk}
          entries={entries}
          factsOf={factsOf}
          hintId={hintId}
          inViewport={inViewport}
          isReadOnly={readOnly}
          list={list}
          order={order}
          path={path}
          published={published}
        />
      )}
      {montageInDrawer && <DocumentInDrawer collection="montages" id={montageInDrawer} key={montageInDrawer} onClose={closeDrawer} />}
    </div>
  )
}
