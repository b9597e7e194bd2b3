import { pathOfMontage } from 'types/addresses'
import type { List, Montage, Edition as WireEdition } from 'types/payload-types'

import { departuresFrom, formerAnchors } from './anchors.ts'
import { cms } from './cms.ts'
import { type Edition, toEdition } from './editions.ts'
import type { Site } from './site.ts'

/** What stood in a list once, as it was named when it left. */
export type Left = {
  /** Slugs that links to it may name. */
  slugs: string[]
  title: string
  year: number
  /** The rank it had last. */
  rank: number
  /** The first edition without it. */
  edition: Edition
  /** Of its own page; null when readers have none. */
  path: string | null
}

/** An address with all of them must stay shorter than servers take. */
const mostIds = 50

/** The paths that those which left a list have now, by their ids. Rejects with `CmsDown` in an outage. */
export async function readPaths(current: { id: string }[], editions: WireEdition[]): Promise<Map<string, string>> {
  const ids = departuresFrom(idsOf(current), editions).map(({ montage }) => montage)
  const paths = new Map<string, string>()
  for (let first = 0; first < ids.length; first += mostIds) {
    const where = { id: { in: ids.slice(first, first + mostIds) } }
    for (const montage of await cms().find('montages', { where, limit: mostIds })) paths.set(montage.id, pathOfMontage(montage))
  }
  return paths
}

/** The last to leave first. `editions` are newest first. */
export function toLeft(
  list: Pick<List, 'slug'>,
  current: Pick<Montage, 'id' | 'slug'>[],
  editions: WireEdition[],
  paths: ReadonlyMap<string, string>,
  site: Pick<Site, 'timeZone'>,
): Left[] {
  const anchors = formerAnchors(current, editions)
  return departuresFrom(idsOf(current), editions).map(({ edition, montage, rank, title, year }) => ({
    slugs: anchors.get(montage) ?? [],
    title,
    year,
    rank,
    edition: toEdition(edition, list, site),
    path: paths.get(montage) ?? null,
  }))
}

const idsOf = (documents: { id: string }[]): string[] => documents.map(({ id }) => id)
