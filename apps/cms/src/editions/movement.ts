/** `by`: the number of ranks; 0 for `same` and `new`. */
export type Movement = { by: number; kind: 'down' | 'new' | 'same' | 'up' }

/** `dropped`: with their former ranks (from 1). Null is an entry without a montage; it counts as a rank. No order has an id twice. */
export function compareOrders(
  before: (string | null)[],
  now: (string | null)[],
): { dropped: { id: string; rank: number }[]; movements: Map<string, Movement> } {
  const [rankedBefore, rankedNow] = [ranked(before), ranked(now)]
  const ranksBefore = new Map(rankedBefore.map(({ id, rank }) => [id, rank]))
  const movements = new Map(rankedNow.map(({ id, rank }) => [id, movementBetween(ranksBefore.get(id), rank)]))
  return { dropped: rankedBefore.filter(({ id }) => !movements.has(id)), movements }
}

const ranked = (order: (string | null)[]): { id: string; rank: number }[] =>
  order.flatMap((id, index) => (id === null ? [] : [{ id, rank: index + 1 }]))

export const isSameOrder = (before: string[], now: string[]): boolean =>
  before.length === now.length && before.every((id, index) => id === now[index])

function movementBetween(before: number | undefined, now: number): Movement {
  if (before === undefined) return { by: 0, kind: 'new' }
  if (before === now) return { by: 0, kind: 'same' }
  return { by: Math.abs(before - now), kind: now < before ? 'up' : 'down' }
}
