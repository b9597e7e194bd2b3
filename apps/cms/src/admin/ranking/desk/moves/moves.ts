/**
 * The algebra of ranking. An order is the ids of its entries, top first, each once. What is chosen moves together and keeps its own order.
 * Ids that the order does not hold are passed over. Nothing is changed in place.
 */
export type Order = readonly string[]
type Chosen = ReadonlySet<string>

/** The order with the chosen ones together, the first of them at a rank (from 1); a rank out of range is the nearest that there is. */
export function moveToRank(order: Order, chosen: Chosen, rank: number): string[] {
  const rest = order.filter((id) => !chosen.has(id))
  const place = Math.min(Math.max(rank - 1, 0), rest.length)
  return rest.toSpliced(place, 0, ...order.filter((id) => chosen.has(id)))
}

/** The order with the chosen ones together in a gap: 0 is above the first entry, 1 below it, and so on. What a drop line shows. */
export const moveIntoGap = (order: Order, chosen: Chosen, gap: number): string[] =>
  moveToRank(order, chosen, order.slice(0, gap).filter((id) => !chosen.has(id)).length + 1)

/** The order with each of the chosen ones a rank higher, but for those that have only chosen ones above them. */
export function moveUp(order: Order, chosen: Chosen): string[] {
  const moved = [...order]
  for (const [index, id] of moved.entries()) {
    const above = moved[index - 1]
    if (above !== undefined && chosen.has(id) && !chosen.has(above)) moved.splice(index - 1, 2, id, above)
  }
  return moved
}

/** The order with each of the chosen ones a rank lower. */
export const moveDown = (order: Order, chosen: Chosen): string[] => moveUp(order.toReversed(), chosen).reverse()

/** The order as it was before, as far as its entries are still there; what has come since stands last, as it stands now. */
export function backTo(before: Order, order: Order): string[] {
  const [were, are] = [new Set(before), new Set(order)]
  return [...before.filter((id) => are.has(id)), ...order.filter((id) => !were.has(id))]
}

/** Whether two orders are one and the same. */
export const isSame = (one: Order, other: Order): boolean => one.length === other.length && one.every((id, index) => id === other[index])
