import type { Order, Row } from './rows.ts'

/** The keys of the editors' desk: Space or Enter grabs and drops, arrows, Home and End move, Escape puts back. */
export function addKeys(row: Row, order: Order): void {
  const { handle, line, title } = row
  let start = -1

  const place = () => order.placeOf(row) + 1

  const grab = () => {
    start = place()
    line.toggleAttribute('data-held', true)
    order.say(`${title} grabbed at rank ${start} of ${order.length}. Arrow keys move, Space drops, Escape puts back.`)
  }
  const drop = (words: string) => {
    start = -1
    line.removeAttribute('data-held')
    order.say(`${words} ${title}, rank ${place()} of ${order.length}`)
  }
  handle.addEventListener('keydown', (event) => {
    const { key } = event
    const isGrabbed = start > 0
    const rank = rankBy(key, place(), order.length)
    if (key === ' ' || key === 'Enter') {
      if (isGrabbed) drop('Dropped.')
      else grab()
    } else if (isGrabbed && rank !== null) {
      order.move(row, rank)
      handle.scrollIntoView({ block: 'nearest' })
    } else if (isGrabbed && key === 'Escape') {
      order.move(row, start)
      drop('Put back.')
    } else return
    event.preventDefault()
  })
  handle.addEventListener('blur', () => {
    if (start > 0) drop('Dropped.')
  })
}

function rankBy(key: string, rank: number, last: number): number | null {
  if (key === 'ArrowUp') return rank - 1
  if (key === 'ArrowDown') return rank + 1
  if (key === 'Home') return 1
  return key === 'End' ? last : null
}
