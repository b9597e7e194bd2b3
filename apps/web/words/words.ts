import type { SiteLanguage } from 'types/content/languages'

import { de } from './de.ts'
import { en } from './en.ts'

/** What the site itself says, in one language. A language that lacks a word is an error of types. */
export type Words = typeof en

const tables: Record<SiteLanguage, Words> = { de, en }

export const hasWords = (language: string | undefined): language is SiteLanguage => Object.hasOwn(tables, language ?? '')

export const wordsIn = (language: SiteLanguage): Words => tables[language]
