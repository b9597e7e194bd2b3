/** A day as readers see it, and as machines do. */
export type Day = { iso: string; text: string }

/** The day a moment fell on in a time zone, such as "22 November 2026"; null when there is no such moment. */
export function toDay(moment: string | null | undefined, timeZone: string): Day | null {
  const date = new Date(moment ?? Number.NaN)
  if (Number.isNaN(date.getTime())) return null
  // The Swedish form is the ISO one.
  const iso = new Intl.DateTimeFormat('sv-SE', { timeZone }).format(date)
  return { iso, text: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone }).format(date) }
}
