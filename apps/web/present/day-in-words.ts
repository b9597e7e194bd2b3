const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** `2026-11-22` as "22 November 2026". */
export const dayInWords = (day: string): string => format.format(new Date(day))
