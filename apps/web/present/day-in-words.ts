const formats = new Map<string, Intl.DateTimeFormat>()

/** `2026-11-22` as "22 November 2026". */
export function dayInWords(day: string, locale: string): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(locale, format)
  return format.format(new Date(day))
}
