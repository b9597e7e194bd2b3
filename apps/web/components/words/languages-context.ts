import { createContext, use } from 'react'

import { english, type Languages } from '../../words/languages.ts'
import { type Words, wordsIn } from '../../words/words.ts'

/** The languages of the page that is rendered. */
export const LanguagesContext = createContext<Languages>(english)

export const useLanguages = (): Languages => use(LanguagesContext)

/** That of the words of the site, for an attribute; none where it is that of the page. */
export function useOwnLanguage(): string | undefined {
  const { page, words } = useLanguages()
  return page === words ? undefined : words
}

export const useWords = (): Words => wordsIn(useLanguages().words)
