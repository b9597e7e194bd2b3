import type { Front } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import { firstRead, maxListsOnFront } from '../../documents/front-lists.ts'
import { idsOf } from '../../documents/id-of.ts'
import { toEdition } from '../parts/edition.ts'
import { toByline, toEntries } from '../parts/entries.ts'
import { readImages, withImage } from '../parts/images.ts'
import { readTrailLists, toTrail } from '../parts/trail.ts'
import { readByIds, readDocuments, type Source } from '../read-documents.ts'

/** The newest published lists, in seven queries. Entries are read for the newest list only, and only the first three. */
export async function readFront(source: Source, site: Site): Promise<Front> {
  const { lengths, lists } = await readTrailLists(source, {}, maxListsOnFront + 1)
  const hasMore = lists.length > maxListsOnFront
  const [newest, ...others] = lists.slice(0, maxListsOnFront)
  if (!newest) return { hasMore, lead: null, trails: [] }

  const [edition] = await readDocuments(source, 'editions', { limit: 1, sort: '-number', where: { list: { equals: newest.id } } })
  const ranked = (edition?.order ?? []).map(({ montage }, place) => ({ montage, rank: place + 1 }))
  const first = firstRead(ranked, newest.counting)
  const ids = first.map(({ montage }) => montage)
  const montages = await readByIds(source, 'montages', ids)
  const people = await readByIds(source, 'people', idsOf(newest.byline), ['name', 'slug'])
  const images = await readImages(source, [
    newest.image,
    ...others.map(({ image }) => image),
    ...[...montages.values()].map(({ image }) => image),
  ])
  const shown = first.flatMap(({ montage: id, rank }) => {
    const montage = montages.get(id)
    return montage ? [{ montage: withImage(montage, images), rank }] : []
  })
  const entries = toEntries({ entries: shown }, images.renditions, edition ?? null, '16x9')
  return {
    lead: {
      ...toTrail(newest, lengths.get(newest.id) ?? 0, images, site, 'whole'),
      byline: toByline(newest.byline, people),
      edition: edition ? toEdition(edition, newest, site) : null,
      isCountdown: newest.counting === 'down',
      top: entries.map(({ body: _tooLong, ...entry }, place) => ({ ...entry, rank: shown[place]?.rank ?? entry.rank })),
    },
    hasMore,
    trails: others.map((list) => toTrail(list, lengths.get(list.id) ?? 0, images, site)),
  }
}
