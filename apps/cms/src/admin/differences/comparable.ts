/** A string that is equal for equal values: all empty values are equal; ids of rows and the order of keys do not count. */
export function comparable(value: unknown): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return ''
  return JSON.stringify(value, (_, part: unknown) => {
    if (!part || typeof part !== 'object' || Array.isArray(part)) return part ?? undefined
    const entries = Object.entries(part).filter(([name, content]) => name !== 'id' && content !== '' && content !== null)
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
