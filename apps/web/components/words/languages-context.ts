import { createContext, use } from 'react'

import { english, type Languages } from '../../words/languages.ts'
import { type Words, wordsIn } from '../../words/words.ts'

/** The languages of the page that is rendered. */
export const LanguagesContext = createContext<Languages>(english)

export const useLanguages = (): Languages => use(LanguagesContext)

export const useWords = (): Words => wordsIn(useLanguages().words)
