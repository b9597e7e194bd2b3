import type { Where } from 'payload'

/** Fields of a montage that words are looked for in. */
export type Searched = 'sequence' | 'song' | 'title'

/**
 * What a montage must fulfil to be found with a query: each of its words stands somewhere in one of the fields, or is the year. Null where
 * the query holds no word.
 *
 * A to Z are found in either case. Other letters are too, in words written small, in capitals or with an initial: SQLite compares no more
 * than it is asked to. An accent counts: “Amelie” does not find “Amélie”.
 */
export function conditionOf(query: string, fields: Searched[]): Where | null {
  const words = wordsOf(query)
  if (words.length === 0) return null
  return {
    and: words.map((word) => ({
      or: [
        ...fields.flatMap((field) => spellingsOf(word).map((spelling) => ({ [field]: { like: spelling } }))),
        ...(/^\d{4}$/.test(word) ? [{ year: { equals: Number(word) } }] : []),
      ],
    })),
  }
}

/** SQLite takes `%` and `_` for any letters, MongoDB as they are: here they part words. */
const wordsOf = (query: string): string[] => query.split(/[\s%_]+/).filter(Boolean)

function spellingsOf(word: string): string[] {
  if (/^[ -~]*$/.test(word)) return [word]
  const [small, capitals] = [word.toLocaleLowerCase('en'), word.toLocaleUpperCase('en')]
  const [initial = ''] = capitals
  return [...new Set([word, small, capitals, initial + [...small].slice(1).join('')])]
}
