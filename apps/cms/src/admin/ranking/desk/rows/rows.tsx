import type { KeyboardEvent, RefObject } from 'react'

import { compareOrders } from '../../../../editions/movement.ts'
import type { PublishedOrder } from '../../diff/use-published-order.ts'
import { neighbourOf } from '../focus.ts'
import type { Entry } from '../form/use-entries.ts'
import { messages } from '../messages.ts'
import { moveIntoGap, type Order } from '../moves/moves.ts'
import type { Desk } from '../use-desk.ts'
import type { InViewport } from '../use-in-viewport.ts'
import { DropMark } from './drop-mark.tsx'
import { RankRow } from './rank-row.tsx'
import type { RowFacts } from './row-facts.ts'

type Props = {
  /** The open threads by row; null where there can be none. */
  comments: ReadonlyMap<string, number> | null
  desk: Desk
  entries: ReadonlyMap<string, Entry>
  factsOf: (montage: string | null) => RowFacts
  hintId: string
  inViewport: InViewport
  isReadOnly: boolean
  list: RefObject<HTMLOListElement | null>
  order: Order
  path: string
  published: PublishedOrder | null
}

export function Rows({ comments, desk, entries, factsOf, hintId, inViewport, isReadOnly, list, order, path, published }: Props) {
  const montageOf = (id: string) => entries.get(id)?.montage ?? null
  const movements = published?.number ? compareOrders(published.order, order.map(montageOf)).movements : null
  const focusNeighbour = (event: KeyboardEvent) => {
    const neighbour = desk.grabbed ? null : neighbourOf(event.key, event.target)
    if (neighbour && inViewport.focus(neighbour.id, neighbour.control)) event.preventDefault()
  }
  return (
    <div className="rank-desk__rows">
      <ol aria-label={messages.label} className="rank-desk__list" onKeyDown={focusNeighbour} ref={list}>
        {order.map((id, index) => {
          const entry = entries.get(id)
          const isDragged = Boolean(desk.drag?.selected.has(id))
          const movement = movements?.get(montageOf(id) ?? '')
          return entry ? (
            <RankRow
              act={desk.act}
              comments={comments && (comments.get(id) ?? 0)}
              count={order.length}
              error={entry.error}
              facts={factsOf(entry.montage)}
              hasNote={entry.hasNote}
              hintId={hintId}
              id={id}
              isDragged={isDragged}
              isGrabbed={Boolean(desk.grabbed?.selected.has(id))}
              // A drag ends without its handle.
              isLight={!isReadOnly && !isDragged && !inViewport.ids.has(id)}
              isNoteOpen={desk.openNotes.has(id)}
              isReadOnly={isReadOnly}
              isSelected={desk.selected.has(id)}
              key={id}
              movedBy={movement?.by ?? 0}
              movedKind={movement?.kind ?? 'same'}
              // By the index in the form, which a grab does not change.
              path={`${path}.${entry.index}`}
              rank={index + 1}
            />
          ) : null
        })}
      </ol>
      {desk.drag && (
        <DropMark
          label={desk.drag.label}
          lineAt={desk.drag.lineAt}
          text={dropText(desk.drag, order, (id) => factsOf(montageOf(id)).title)}
        />
      )}
    </div>
  )
}

function dropText({ gap, selected }: NonNullable<Desk['drag']>, order: Order, titleOf: (id: string) => string): string {
  const next = moveIntoGap(order, selected, gap)
  const first = next.findIndex((id) => selected.has(id))
  return messages.dragging(titleOf(next[first] ?? ''), selected.size, first + 1)
}
