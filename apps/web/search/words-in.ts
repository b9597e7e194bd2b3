/** The words of a text as they are compared: without case, and without the marks on letters. */
export const wordsIn = (text: string): string[] => plain(text).match(/[\p{L}\p{N}]+/gu) ?? []

const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** A text in parts, of which some are words that were found. */
export function markWords(text: string, found: ReadonlySet<string>): { isFound: boolean; text: string }[] {
  // With the marks that follow a letter: they are parts of its word.
  const parts = text.split(/([\p{L}\p{N}\p{M}]+)/u).filter((part) => part !== '')
  return parts.map((part) => ({ isFound: wordsIn(part).some((word) => found.has(word)), text: part }))
}
