import { fill } from '../../words/fill.ts'
import { words } from './order-words.ts'
import type { Order, Row } from './rows.ts'

/** The keys of the editors' desk: Space or Enter grabs and drops, arrows, Home and End move, Escape puts back. */
export function addKeys(row: Row, order: Order): void {
  const { handle, line, title } = row
  let start = -1

  const place = () => order.placeOf(row) + 1

  const grab = () => {
    start = place()
    line.toggleAttribute('data-held', true)
    order.say(fill(words.grabbed, { all: order.length, rank: start, title }))
  }
  const drop = (sentence: string) => {
    start = -1
    line.removeAttribute('data-held')
    order.say(fill(sentence, { all: order.length, rank: place(), title }))
  }
  handle.addEventListener('keydown', (event) => {
    const { key } = event
    const isGrabbed = start > 0
    const rank = rankBy(key, place(), order.length)
    if (key === ' ' || key === 'Enter') {
      if (isGrabbed) drop(words.dropped)
      else grab()
    } else if (isGrabbed && rank !== null) {
      order.move(row, rank)
      handle.scrollIntoView({ block: 'nearest' })
    } else if (isGrabbed && key === 'Escape') {
      order.move(row, start)
      drop(words.putBack)
    } else return
    event.preventDefault()
  })
  handle.addEventListener('blur', () => {
    if (start > 0) drop(words.dropped)
  })
}

function rankBy(key: string, rank: number, last: number): number | null {
  if (key === 'ArrowUp') return rank - 1
  if (key === 'ArrowDown') return rank + 1
  if (key === 'Home') return 1
  return key === 'End' ? last : null
}
