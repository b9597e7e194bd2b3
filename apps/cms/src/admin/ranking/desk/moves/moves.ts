/** The ids of the entries, top first, each once. No function here changes an order in place; each passes over ids that it does not hold. */
export type Order = readonly string[]
type Selected = ReadonlySet<string>

/** Puts the selected entries together, in their own order, with the first at `rank` (from 1). A rank out of range is the nearest one. */
export function moveToRank(order: Order, selected: Selected, rank: number): string[] {
  const others = order.filter((id) => !selected.has(id))
  const index = Math.min(Math.max(rank - 1, 0), others.length)
  return others.toSpliced(index, 0, ...order.filter((id) => selected.has(id)))
}

/** Puts the selected entries together into a gap: 0 is above the first entry, 1 below it. */
export const moveIntoGap = (order: Order, selected: Selected, gap: number): string[] =>
  moveToRank(order, selected, order.slice(0, gap).filter((id) => !selected.has(id)).length + 1)

/** Moves each selected entry one rank up, except those that have only selected entries above them. */
export function moveUp(order: Order, selected: Selected): string[] {
  const moved = [...order]
  for (const [index, id] of moved.entries()) {
    const above = moved[index - 1]
    if (above !== undefined && selected.has(id) && !selected.has(above)) moved.splice(index - 1, 2, id, above)
  }
  return moved
}

export const moveDown = (order: Order, selected: Selected): string[] => moveUp(order.toReversed(), selected).reverse()

/** The entries of `order` as they stood in `before`. New entries stand last, in their present order. */
export function backTo(before: Order, order: Order): string[] {
  const [idsBefore, idsNow] = [new Set(before), new Set(order)]
  return [...before.filter((id) => idsNow.has(id)), ...order.filter((id) => !idsBefore.has(id))]
}

export const isSame = (one: Order, other: Order): boolean => one.length === other.length && one.every((id, index) => id === other[index])
