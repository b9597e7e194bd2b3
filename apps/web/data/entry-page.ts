import { isSlug, pathOfList } from 'types/addresses'
import { CmsDown, CmsError } from 'types/cms-faults'
import { isKeptBack } from 'types/content/countdown'
import type { RankedEntry, RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { pathOfEntry } from '../present/entry-addresses.ts'
import { readContent } from './content.ts'

/** `rank`: null where it would tell the end of a countdown. */
export type EntryOfList = {
  entry: RankedEntry
  kind: 'entry'
  list: RankedList
  publication: number
  rank: number | null
  site: Site
}

type Elsewhere = { kind: 'moved'; to: string } | { kind: 'absent' } | { kind: 'away' }

/** An entry of a list, from the stored page of the list. A film that left the list is shown on its page, and one that was renamed under its new slug. */
export async function readEntry(slug: unknown, film: unknown): Promise<EntryOfList | Elsewhere> {
  if (!isSlug(slug) || !isSlug(film)) return { kind: 'absent' }
  try {
    const read = await readContent<'list'>(pathOfList({ slug }))
    if (read === 'absent') return { kind: 'absent' }
    if ('movedTo' in read) return { kind: 'moved', to: `${read.movedTo}/films/${film}` }
    const { content: list, publication, site } = read
    const entry = list.entries.find((each) => each.slug === film)
    if (!entry) return placeOf(film, list)
    const keepsBack = isKeptBack({ isCountdown: list.isCountdown, length: list.entries.length, rank: entry.rank })
    return { entry, kind: 'entry', list, publication, rank: keepsBack ? null : entry.rank, site }
  } catch (error) {
    if (error instanceof CmsDown || error instanceof CmsError) return { kind: 'away' }
    throw error
  }
}

function placeOf(film: string, list: RankedList): Elsewhere {
  const renamed = list.entries.find(({ formerSlugs }) => formerSlugs.includes(film))
  if (renamed) return { kind: 'moved', to: pathOfEntry(list, renamed) }
  return list.dropped.some(({ slugs }) => slugs.includes(film)) ? { kind: 'moved', to: `${list.path}#${film}` } : { kind: 'absent' }
}
