/**
 * A value as text, the same for the same value: nothing, an empty text and an empty list are alike, in rows too; rows count without their ids, and
 * the order of keys is no matter.
 */
export function comparable(value: unknown): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return ''
  return JSON.stringify(value, (_, part: unknown) => {
    if (!part || typeof part !== 'object' || Array.isArray(part)) return part ?? undefined
    const entries = Object.entries(part).filter(([name, held]) => name !== 'id' && held !== '' && held !== null)
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
