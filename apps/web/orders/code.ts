/** A list of more films has no orders of readers: their addresses would be too long. */
export const mostFilms = 100

/** Whether readers can order so many films. */
export const canBeOrdered = (films: number): boolean => films >= 2 && films <= mostFilms

/**
 * Writes which of `count` films a reader has ranked, and in which order, as lower-case digits and letters. `order` has the places of films in an
 * edition, from 0, each at most once.
 *
 * The code is a number in base 36 with mixed radices, as Lehmer codes are: how many films are ranked, then for each of them its place among those
 * that are left. Each order has one code.
 */
export function encodeOrder(order: readonly number[], count: number): string {
  const left = placesOf(count)
  let code = 0n
  let radix = 1n
  const append = (digit: number, base: number) => {
    code += BigInt(digit) * radix
    radix *= BigInt(base)
  }
  append(order.length, count + 1)
  for (const place of order) {
    const digit = left.indexOf(place)
    if (digit < 0) throw new RangeError(`An order of ${count} films cannot have ${place} here.`)
    append(digit, left.length)
    left.splice(digit, 1)
  }
  return code.toString(36)
}

/** The order that a code writes; null when it is the code of none. */
export function decodeOrder(code: string, count: number): number[] | null {
  if (!/^[0-9a-z]{1,110}$/.test(code)) return null
  let rest = [...code].reduce((number, digit) => number * 36n + BigInt(Number.parseInt(digit, 36)), 0n)
  const take = (base: number): number => {
    const digit = Number(rest % BigInt(base))
    rest /= BigInt(base)
    return digit
  }
  const length = take(count + 1)
  const left = placesOf(count)
  const order = Array.from({ length }, () => left.splice(take(left.length), 1)[0] ?? 0)
  return rest === 0n && encodeOrder(order, count) === code ? order : null
}

const placesOf = (count: number): number[] => Array.from({ length: count }, (_, place) => place)
