import type { Edition } from 'types/payload-types'

/** What left a list for good, as it was named when it did. */
type Departure = { montage: string; title: string; year: number; rank: number; edition: Edition }

/**
 * The fragments of a list's address that readers may have kept, of all its editions: each names one montage.
 * A slug that a montage on the list has now is its own, whoever had it before; of others, the newest holder has it.
 * @param current id and slug of the montages on the list now
 * @param editions newest first
 * @returns by id of a montage, the slugs that it had in some edition and nobody has now, newest first
 */
export function formerAnchors(current: { id: string; slug: string }[], editions: Edition[]): Map<string, string[]> {
  const taken = new Set(current.map(({ slug }) => slug))
  const anchors = new Map<string, string[]>()
  for (const { montage, slug } of editions.flatMap(({ order }) => order)) {
    if (taken.has(slug)) continue
    taken.add(slug)
    anchors.set(montage, [...(anchors.get(montage) ?? []), slug])
  }
  return anchors
}

/**
 * What stood in a list once and does not now, the last to leave first.
 * @param current ids of the montages on the list now
 * @param editions newest first
 */
export function departuresFrom(current: string[], editions: Edition[]): Departure[] {
  const seen = new Set(current)
  return editions.flatMap((edition) =>
    (edition.gone ?? []).flatMap(({ montage, rank, title, year }) => {
      if (seen.has(montage)) return []
      seen.add(montage)
      return [{ montage, title, year, rank, edition }]
    }),
  )
}
