/** The name that somebody types after an @ before the caret, and where the @ stands; null where they type none. */
export function begunMention(text: string, caret: number): { start: number; typed: string } | null {
  const [, typed] = /(?:^|[^\p{L}\p{N}@._-])@([^@\n]{0,40})$/u.exec(text.slice(0, caret)) ?? []
  return typed === undefined ? null : { start: caret - typed.length - 1, typed }
}

const maxOptions = 6

/** The names that begin with what was typed, or have a word that does; none for a whole name that is followed by more. */
export function matchingNames(names: readonly string[], typed: string): string[] {
  const begin = typed.toLowerCase()
  const isMatch = (name: string) =>
    name.toLowerCase().startsWith(begin) ||
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => word.startsWith(begin))
  return names.filter(isMatch).slice(0, maxOptions)
}
