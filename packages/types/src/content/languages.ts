/** The languages in which the site has words of its own: each has a table in `apps/web/words`. */
export const siteLanguages = { en: 'English', de: 'Deutsch' } as const

export type SiteLanguage = keyof typeof siteLanguages

/** The languages of lists: BCP 47 tags, and each language's own name for itself. */
export const listLanguages = {
  ...siteLanguages,
  ar: 'العربية',
  el: 'Ελληνικά',
  es: 'Español',
  fa: 'فارسی',
  fr: 'Français',
  he: 'עברית',
  it: 'Italiano',
  ja: '日本語',
  ko: '한국어',
  nl: 'Nederlands',
  pl: 'Polski',
  pt: 'Português',
  tr: 'Türkçe',
  uk: 'Українська',
  zh: '中文',
} as const

export type ListLanguage = keyof typeof listLanguages

export type Direction = 'ltr' | 'rtl'

export const directionOf = (language: string): Direction => (['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr')
