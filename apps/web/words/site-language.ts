import { type Languages, languagesOf } from './languages.ts'
import { wordsIn } from './words.ts'

/** On `globalThis`: pages and API routes are bundled apart, and each would have its own. */
const shared = globalThis as typeof globalThis & { montageSiteLanguage?: string | undefined }

/** Remembers the language of the site, for answers that know nothing of it: errors, and refusals of the server. */
export function noteSiteLanguage({ language }: { language?: string }): void {
  shared.montageSiteLanguage = language
}

/** As the CMS said it last; English before. */
export const lastSiteLanguages = (): Languages => languagesOf({ language: shared.montageSiteLanguage })

/** For who made too many requests. */
export const refusal = (kind: 'tooManyPreviews' | 'tooManySearches', seconds: number): string =>
  wordsIn(lastSiteLanguages().words).failure[kind](seconds)
