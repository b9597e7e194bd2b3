/** A day as readers see it, and as machines do. */
export type Day = { iso: string; text: string }

/** Made once for each zone: a formatter costs more than many of its uses, and a page has a date at every edition. */
const formatters = new Map<string, Record<keyof Day, Intl.DateTimeFormat>>()

function formattersIn(timeZone: string): Record<keyof Day, Intl.DateTimeFormat> {
  const known = formatters.get(timeZone)
  if (known) return known
  const made = {
    // The Swedish form is the ISO one.
    iso: new Intl.DateTimeFormat('sv-SE', { timeZone }),
    text: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }),
  }
  formatters.set(timeZone, made)
  return made
}

/** The day a moment fell on in a time zone, such as "22 November 2026"; null when there is no such moment. */
export function toDay(moment: string | null | undefined, timeZone: string): Day | null {
  const date = new Date(moment ?? Number.NaN)
  if (Number.isNaN(date.getTime())) return null
  const { iso, text } = formattersIn(timeZone)
  return { iso: iso.format(date), text: text.format(date) }
}
