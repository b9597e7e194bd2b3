export type Mentioned = { id: string; name: string }

/** The people whom a text names after an @, by their whole name; the longest where one name begins with another, and all who have the same one. */
export function mentionsIn(text: string, people: readonly Mentioned[]): Mentioned[] {
  const found = mentionRanges(text, [...new Set(people.map(({ name }) => name))]).map(({ name }) => name)
  return people.filter(({ name }) => found.includes(name))
}

type Range = { end: number; name: string; start: number }

/** Where in a text people are named; `start` is at the @. */
export function mentionRanges(text: string, names: readonly string[]): Range[] {
  const longestFirst = names.filter((name) => name.trim() !== '').toSorted((a, b) => b.length - a.length)
  const ranges: Range[] = []
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}@._-])@/gu)) {
    const name = longestFirst.find((each) => isNamed(text, index + 1, each))
    if (name !== undefined && index >= (ranges.at(-1)?.end ?? 0)) ranges.push({ end: index + 1 + name.length, name, start: index })
  }
  return ranges
}

/** The case of letters counts for nothing, as people type names. */
function isNamed(text: string, at: number, name: string): boolean {
  const end = at + name.length
  return text.slice(at, end).toLowerCase() === name.toLowerCase() && !/^[\p{L}\p{N}]/u.test(text.slice(end))
}
