/** How far something moved from one order to the next. `by` counts ranks; it is 0 for what stayed and what is new. */
export type Movement = { by: number; kind: 'down' | 'new' | 'same' | 'up' }

/** How everything in the order `now` moved since the order `before`, and what left, with the rank it had (from 1). No id stands in an order twice. */
export function compareOrders(before: string[], now: string[]): { gone: { id: string; rank: number }[]; movements: Map<string, Movement> } {
  const rankBefore = new Map(before.map((id, index) => [id, index + 1]))
  const movements = new Map(now.map((id, index) => [id, movementBetween(rankBefore.get(id), index + 1)]))
  const gone = before.map((id, index) => ({ id, rank: index + 1 })).filter(({ id }) => !movements.has(id))
  return { gone, movements }
}

/** Whether two orders have the same members at the same ranks. */
export const isSameOrder = (before: string[], now: string[]): boolean =>
  before.length === now.length && before.every((id, index) => id === now[index])

function movementBetween(before: number | undefined, now: number): Movement {
  if (before === undefined) return { by: 0, kind: 'new' }
  if (before === now) return { by: 0, kind: 'same' }
  return { by: Math.abs(before - now), kind: now < before ? 'up' : 'down' }
}
