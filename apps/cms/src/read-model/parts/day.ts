/** Made once for each zone: a formatter costs more than many of its uses, and a page has a date at every edition. */
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterIn(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone)
  if (known) return known
  // The Swedish form is the ISO one.
  const made = new Intl.DateTimeFormat('sv-SE', { timeZone })
  formatters.set(timeZone, made)
  return made
}

/** The day a moment fell on in a time zone, such as "2026-11-22"; null when there is no such moment. */
export function toDay(moment: string | null | undefined, timeZone: string): string | null {
  const date = new Date(moment ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : formatterIn(timeZone).format(date)
}
