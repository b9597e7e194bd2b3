import { type Earlier, earlierOf } from '../../editions/earlier.ts'

type Named = { montage: string; slug: string; title: string; year: number }

/** An edition as both databases stored it before it knew of those before it. */
export type StoredEdition = {
  gone: (Named & { rank: number })[]
  id: string
  list: string
  number: number
  order: Named[]
  publishedAt: string
}

/** The newest edition of each list, and what it is to keep of those before it. */
export function newestOf(editions: StoredEdition[]): { earlier: Earlier; id: string }[] {
  const newest = new Map<string, StoredEdition & { earlier: Earlier }>()
  for (const edition of editions.toSorted((a, b) => a.number - b.number)) {
    const before = newest.get(edition.list) ?? null
    newest.set(edition.list, { ...edition, earlier: earlierOf(before, edition) })
  }
  return [...newest.values()].map(({ earlier, id }) => ({ earlier, id }))
}
