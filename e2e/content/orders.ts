/** The permutation of some items that has a number: 0 keeps them, and every number below their factorial gives another. */
export function nthOrder<Item>(items: Item[], number: number): Item[] {
  const remaining = [...items]
  let rest = number
  return items.map(() => {
    const place = rest % remaining.length
    rest = Math.floor(rest / remaining.length)
    return remaining.splice(place, 1)[0] as Item
  })
}
