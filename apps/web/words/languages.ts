import { type Direction, directionOf, type SiteLanguage } from 'types/languages'

import { hasWords, type Words, wordsIn } from './words.ts'

/** `page`: what editors wrote, a BCP 47 tag. `words`: what the site says itself there; another one where it has no words in that of the page. */
export type Languages = { page: string; words: SiteLanguage }

/** That of the admin. */
export const english: Languages = { page: 'en', words: 'en' }

type Spoken = { language?: string | undefined } | null | undefined

/** The languages of a page of the site, or of what it shows, such as a list. A CMS of an earlier release names none. */
export function languagesOf(site: Spoken, shown?: Spoken): Languages {
  const ofSite = hasWords(site?.language) ? site.language : 'en'
  const page = shown?.language ?? ofSite
  return { page, words: hasWords(page) ? page : ofSite }
}

export const wordsFor = (site: Spoken, shown?: Spoken): Words => wordsIn(languagesOf(site, shown).words)

/** For an element with words in a language. */
export const attributesOf = (language: string): { dir: Direction; lang: string } => ({ dir: directionOf(language), lang: language })
