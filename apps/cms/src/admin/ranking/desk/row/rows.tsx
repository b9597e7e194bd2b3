import type { KeyboardEvent, RefObject } from 'react'

import { compareOrders } from '../../../../editions/movement.ts'
import type { PublishedOrder } from '../../diff/use-published-order.ts'
import { neighbourOf } from '../focus.ts'
import { moveIntoGap, type Order } from '../moves/moves.ts'
import type { Desk } from '../use-desk.ts'
import type { Entry } from '../use-entries.ts'
import { words } from '../words.ts'
import { DropMark } from './drop-mark.tsx'
import { RankRow } from './row.tsx'
import type { RowFacts } from './row-facts.ts'
import type { Near } from './use-near.ts'

type Props = {
  desk: Desk
  entries: ReadonlyMap<string, Entry>
  factsOf: (montage: string | null) => RowFacts
  hintId: string
  isLocked: boolean
  list: RefObject<HTMLOListElement | null>
  near: Near
  order: Order
  path: string
  published: PublishedOrder | null
}

/** The entries in the order that is shown, and the line where a dragged one would land. */
export function Rows({ desk, entries, factsOf, hintId, isLocked, list, near, order, path, published }: Props) {
  const montageOf = (id: string) => entries.get(id)?.montage ?? null
  const movements = published?.number ? compareOrders(published.order, order.map(montageOf)).movements : null
  const walk = (event: KeyboardEvent) => {
    const next = desk.grabbed ? null : neighbourOf(event.key, event.target)
    if (next && near.focus(next.id, next.control)) event.preventDefault()
  }
  const dragged = desk.drag && textOf(desk.drag, order, (id) => factsOf(montageOf(id)).title)
  return (
    <div className="rank-desk__rows">
      <ol aria-label={words.label} className="rank-desk__list" onKeyDown={walk} ref={list}>
        {order.map((id, index) => {
          const entry = entries.get(id)
          const isDragged = Boolean(desk.drag?.chosen.has(id))
          const movement = movements?.get(montageOf(id) ?? '')
          return entry ? (
            <RankRow
              act={desk.act}
              count={order.length}
              facts={factsOf(entry.montage)}
              fault={entry.fault}
              hasNote={entry.hasNote}
              hintId={hintId}
              id={id}
              isChosen={desk.selection.chosen.has(id)}
              isDragged={isDragged}
              isGrabbed={Boolean(desk.grabbed?.chosen.has(id))}
              // Without its handle a drag would end.
              isLight={!isLocked && !isDragged && !near.ids.has(id)}
              isLocked={isLocked}
              isNoteOpen={desk.openNotes.has(id)}
              key={id}
              movedBy={movement?.by ?? 0}
              movedKind={movement?.kind ?? 'same'}
              // The form holds the order from before, while something is grabbed.
              path={`${path}.${entry.index}`}
              rank={index + 1}
            />
          ) : null
        })}
      </ol>
      {desk.drag && dragged && <DropMark label={desk.drag.label} lineAt={desk.drag.lineAt} text={dragged} />}
    </div>
  )
}

function textOf({ chosen, gap }: NonNullable<Desk['drag']>, order: Order, titleOf: (id: string) => string): string {
  const next = moveIntoGap(order, chosen, gap)
  const first = next.findIndex((id) => chosen.has(id))
  return words.dragging(titleOf(next[first] ?? ''), chosen.size, first + 1)
}
