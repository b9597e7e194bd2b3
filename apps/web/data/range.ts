/** Bytes from first to last, both included. */
export type Range = { first: number; last: number }

/**
 * What a Range header asks of a body: one range, `none` of it, or `all`, which is also the answer to what is not understood and to
 * several ranges at once.
 */
export function toRange(header: string | undefined, length: number): Range | 'all' | 'none' {
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? []
  if (from === undefined || to === undefined || (!from && !to)) return 'all'

  const first = from ? Number(from) : Math.max(length - Number(to), 0)
  const last = from && to ? Math.min(Number(to), length - 1) : length - 1
  if (from && to && Number(to) < Number(from)) return 'all'
  return first <= last ? { first, last } : 'none'
}
