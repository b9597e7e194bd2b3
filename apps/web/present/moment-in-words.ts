/** An ISO time as "26 November 2026, 04:20" in a time zone. */
export const momentInWords = (time: string, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(time)).replace(' at ', ', ')
