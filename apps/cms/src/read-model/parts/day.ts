/** One per time zone: a formatter is expensive to make, and a page has many dates. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterIn(timeZone: string): Intl.DateTimeFormat {
  const existing = formatters.get(timeZone)
  if (existing) return existing
  // Swedish dates have the ISO format.
  const formatter = new Intl.DateTimeFormat('sv-SE', { timeZone })
  formatters.set(timeZone, formatter)
  return formatter
}

/** The date of a moment in a time zone, such as "2026-11-22"; null without a valid moment. */
export function toDay(moment: string | null | undefined, timeZone: string): string | null {
  const date = new Date(moment ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : formatterIn(timeZone).format(date)
}
