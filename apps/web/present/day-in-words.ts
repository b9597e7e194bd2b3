const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** An ISO day as readers see it, such as "22 November 2026". It is a day of the site's time zone already. */
export const dayInWords = (day: string): string => words.format(new Date(day))
