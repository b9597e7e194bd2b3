/** An ISO time as "26 November 2026, 04:20" in a time zone. In English unless a locale is given: editors read it so. */
export const momentInWords = (time: string, timeZone: string, locale = 'en-GB'): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(new Date(time)).replace(' at ', ', ')
