/** How far something moved from one order to the next. `by` counts ranks; it is 0 for what stayed and what is new. */
export type Movement = { by: number; kind: 'down' | 'new' | 'same' | 'up' }

/**
 * How everything in the order `now` moved since the order `before`, and what left, with the rank it had (from 1). Null is a place that
 * holds nothing, as in a draft; it counts for the ranks below it. No id stands in an order twice.
 */
export function compareOrders(
  before: (string | null)[],
  now: (string | null)[],
): { gone: { id: string; rank: number }[]; movements: Map<string, Movement> } {
  const [rankedBefore, rankedNow] = [ranked(before), ranked(now)]
  const ranksBefore = new Map(rankedBefore.map(({ id, rank }) => [id, rank]))
  const movements = new Map(rankedNow.map(({ id, rank }) => [id, movementBetween(ranksBefore.get(id), rank)]))
  return { gone: rankedBefore.filter(({ id }) => !movements.has(id)), movements }
}

const ranked = (order: (string | null)[]): { id: string; rank: number }[] =>
  order.flatMap((id, index) => (id === null ? [] : [{ id, rank: index + 1 }]))

/** Whether two orders have the same members at the same ranks. */
export const isSameOrder = (before: string[], now: string[]): boolean =>
  before.length === now.length && before.every((id, index) => id === now[index])

function movementBetween(before: number | undefined, now: number): Movement {
  if (before === undefined) return { by: 0, kind: 'new' }
  if (before === now) return { by: 0, kind: 'same' }
  return { by: Math.abs(before - now), kind: now < before ? 'up' : 'down' }
}
