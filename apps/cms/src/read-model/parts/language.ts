import type { List } from '../../payload-types.ts'

/** `{ language }` to be spread; empty for a list in the language of the site. */
export const languageOf = ({ language }: Pick<List, 'language'>): { language?: string } => (language ? { language } : {})
