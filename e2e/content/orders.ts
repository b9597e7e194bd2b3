/** The order of some items that has a number: 0 leaves them as they are, and every number below the factorial of their count gives another order. */
export function nthOrder<Item>(items: Item[], number: number): Item[] {
  const left = [...items]
  let rest = number
  return items.map(() => {
    const place = rest % left.length
    rest = Math.floor(rest / left.length)
    return left.splice(place, 1)[0] as Item
  })
}
