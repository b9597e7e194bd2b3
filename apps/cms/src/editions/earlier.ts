/** Summary of the editions before the newest, stored in the newest, so that pages need not read the others. */
export type Earlier = {
  /** Newest first, each with the last montage that had the slug. */
  names: { montage: string; slug: string }[]
  /** The last to leave first. `edition` and `publishedAt` are of the first edition without the montage. */
  dropped: { edition: number; montage: string; publishedAt: string; rank: number; title: string; year: number }[]
}

type Named = { montage: string; slug: string; title: string; year: number }

type Order = { dropped?: (Named & { rank: number })[] | null; number: number; order: Named[]; publishedAt: string }

export function buildEarlier(before: (Order & { earlier?: unknown }) | null, { dropped, number, order, publishedAt }: Order): Earlier {
  const earlier = readEarlier(before)
  const current = new Set(order.map(({ montage }) => montage))
  const leaving = (dropped ?? []).map(({ montage, rank, title, year }) => ({ edition: number, montage, publishedAt, rank, title, year }))
  const names = [...(before?.order ?? []), ...earlier.names].map(({ montage, slug }) => ({ montage, slug }))
  return {
    dropped: [...leaving, ...earlier.dropped].filter(({ montage }) => !current.has(montage)),
    names: [...new Map(names.toReversed().map((name) => [name.slug, name])).values()].toReversed(),
  }
}

/** Empty for an edition that is not the newest of its list. */
export const readEarlier = (edition: { earlier?: unknown } | null): Earlier =>
  (edition?.earlier as Earlier | null) ?? { dropped: [], names: [] }

/** By id of a montage, its slugs of earlier editions that no montage has now, newest first: links of readers still name them. */
export function formerAnchors(
  current: { id: string; slug: string }[],
  newest: (Order & { earlier?: unknown }) | null,
): Map<string, string[]> {
  const taken = new Set(current.map(({ slug }) => slug))
  const anchors = new Map<string, string[]>()
  for (const { montage, slug } of [...(newest?.order ?? []), ...readEarlier(newest).names]) {
    if (taken.has(slug)) continue
    taken.add(slug)
    anchors.set(montage, [...(anchors.get(montage) ?? []), slug])
  }
  return anchors
}
