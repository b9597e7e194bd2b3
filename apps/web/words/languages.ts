import { type Direction, directionOf, type SiteLanguage } from 'types/content/languages'

import { hasWords, type Words, wordsIn } from './words.ts'

/**
 * `page`: of the page and of what it shows, a BCP 47 tag. `site`: of the name of the site, and of all that names no language. `words`: of what the site
 * says itself on the page; that of the site where there are no words in that of the page.
 */
export type Languages = { page: string; site: SiteLanguage; words: SiteLanguage }

/** That of the admin. */
export const english: Languages = { page: 'en', site: 'en', words: 'en' }

type Spoken = { language?: string | undefined } | null | undefined

/** The languages of a page of the site, or of what it shows, such as a list. A CMS of an earlier release names none. */
export function languagesOf(ofSite: Spoken, shown?: Spoken): Languages {
  const site = hasWords(ofSite?.language) ? ofSite.language : 'en'
  const page = shown?.language ?? site
  return { page, site, words: hasWords(page) ? page : site }
}

export const wordsFor = (site: Spoken, shown?: Spoken): Words => wordsIn(languagesOf(site, shown).words)

/** For an element with words in a language. */
export const attributesOf = (language: string): { dir: Direction; lang: string } => ({ dir: directionOf(language), lang: language })

/** A language with the land where most of its readers live, such as `de_DE`: Open Graph knows no language alone. */
export function openGraphLocale(language: string): string {
  const { language: base, region } = new Intl.Locale(hasWords(language) ? wordsIn(language).locale : language).maximize()
  return `${base}_${region}`
}
