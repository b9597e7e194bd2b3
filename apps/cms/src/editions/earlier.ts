/** What the newest edition of a list keeps of all editions before it, so that nobody has to read those. */
export type Earlier = {
  /** Slugs that montages had, newest first; each with the montage that had it last. */
  names: { montage: string; slug: string }[]
  /** What left and did not come back, the last to leave first. `edition` and `publishedAt` are of the first edition without it. */
  left: { edition: number; montage: string; publishedAt: string; rank: number; title: string; year: number }[]
}

type Named = { montage: string; slug: string; title: string; year: number }

type Order = { gone?: (Named & { rank: number })[] | null; number: number; order: Named[]; publishedAt: string }

/** What an edition is to keep, from the one before it; null where there is none. */
export function earlierOf(before: (Order & { earlier?: unknown }) | null, { gone, number, order, publishedAt }: Order): Earlier {
  const known = keptBy(before)
  const here = new Set(order.map(({ montage }) => montage))
  const leaving = (gone ?? []).map(({ montage, rank, title, year }) => ({ edition: number, montage, publishedAt, rank, title, year }))
  const names = [...(before?.order ?? []), ...known.names].map(({ montage, slug }) => ({ montage, slug }))
  return {
    left: [...leaving, ...known.left].filter(({ montage }) => !here.has(montage)),
    names: [...new Map(names.toReversed().map((name) => [name.slug, name])).values()].toReversed(),
  }
}

/** What an edition keeps; nothing where it is not the newest of its list. */
export const keptBy = (edition: { earlier?: unknown } | null): Earlier => (edition?.earlier as Earlier | null) ?? { left: [], names: [] }

/**
 * The fragments of a list's address that readers may have kept, of all its editions: each names one montage.
 * A slug that a montage on the list has now is its own, whoever had it before; of others, the newest holder has it.
 * @param current id and slug of the montages on the list now
 * @returns by id of a montage, the slugs that it had in some edition and nobody has now, newest first
 */
export function formerAnchors(
  current: { id: string; slug: string }[],
  newest: (Order & { earlier?: unknown }) | null,
): Map<string, string[]> {
  const taken = new Set(current.map(({ slug }) => slug))
  const anchors = new Map<string, string[]>()
  for (const { montage, slug } of [...(newest?.order ?? []), ...keptBy(newest).names]) {
    if (taken.has(slug)) continue
    taken.add(slug)
    anchors.set(montage, [...(anchors.get(montage) ?? []), slug])
  }
  return anchors
}
