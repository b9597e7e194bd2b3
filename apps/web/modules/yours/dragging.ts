import type { Order, Row } from './rows.ts'

/** In pixels from the edge of the window, where dragging scrolls. */
const edge = 70
const step = 14

/** A film follows the pointer that holds its handle. Escape puts it back. */
export function addDragging(row: Row, order: Order): void {
  const { handle, line } = row
  let start = -1

  handle.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || order.placeOf(row) < 0) return
    start = order.placeOf(row)
    handle.setPointerCapture(event.pointerId)
    line.toggleAttribute('data-held', true)
  })
  handle.addEventListener('pointermove', ({ clientY }) => {
    if (start < 0) return
    if (clientY < edge) scrollBy(0, -step)
    if (clientY > innerHeight - edge) scrollBy(0, step)
    const place = placeAt(clientY, order)
    if (place !== order.placeOf(row)) order.move(row, place + 1)
  })
  const drop = () => {
    start = -1
    line.removeAttribute('data-held')
  }
  handle.addEventListener('pointerup', drop)
  handle.addEventListener('pointercancel', drop)
  handle.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || start < 0) return
    order.move(row, start + 1)
    drop()
  })
}

/** How many ranked films have their middle above a height in the window. */
function placeAt(y: number, order: Order): number {
  const above = order.rows.filter((row) => {
    const { bottom, top } = row.line.getBoundingClientRect()
    return order.placeOf(row) >= 0 && (top + bottom) / 2 < y && !row.line.hasAttribute('data-held')
  })
  return above.length
}
