/** An ISO time as "26 November 2026, 04:20" in a time zone. */
export const momentInWords = (time: string, timeZone: string): string =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(time)).replace(' at ', ', ')
