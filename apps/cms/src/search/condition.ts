import type { Where } from 'payload'

/** What words are searched in, in the table of montages and at the desk. Four digits are searched as a year, too. */
export const searched = ['title', 'song', 'sequence', 'directors', 'image.originalName'] as const
export type Searched = (typeof searched)[number]

/** SQLite ignores the case of A to Z only, so other letters are searched in several cases. Null without words. */
export const conditionOf = (query: string, fields: readonly Searched[]): Where | null =>
  everyWord(query, (word) => [...likeIn(fields, word), ...(/^\d{4}$/.test(word) ? [{ year: { equals: Number(word) } }] : [])])

/** The same for the fields of any collection, and without years. */
export const wordsIn = (query: string, fields: readonly string[]): Where | null => everyWord(query, (word) => likeIn(fields, word))

function everyWord(query: string, anyOf: (word: string) => Where[]): Where | null {
  const words = wordsOf(query)
  return words.length === 0 ? null : { and: words.map((word) => ({ or: anyOf(word) })) }
}

const likeIn = (fields: readonly string[], word: string): Where[] =>
  fields.flatMap((field) => spellingsOf(word).map((spelling) => ({ [field]: { like: spelling } })))

/** `%` and `_` separate words too: they are wildcards in SQLite, and letters in MongoDB. */
const wordsOf = (query: string): string[] => query.split(/[\s%_]+/).filter(Boolean)

function spellingsOf(word: string): string[] {
  if (/^[ -~]*$/.test(word)) return [word]
  const [small, capitals] = [word.toLocaleLowerCase('en'), word.toLocaleUpperCase('en')]
  const [initial = ''] = capitals
  return [...new Set([word, small, capitals, initial + [...small].slice(1).join('')])]
}
