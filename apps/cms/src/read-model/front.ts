import type { Payload } from 'payload'
import type { Front } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import type { List } from '../payload-types.ts'
import { toEdition } from './parts/edition.ts'
import { toByline, toEntries } from './parts/entries.ts'
import { idOf, readImages, withImage } from './parts/images.ts'
import { readByIds, readPublished } from './published.ts'
import { readLinked, toTrail } from './trail.ts'

const maxLists = 25
const podium = 3

/** The newest published lists, in seven questions. Of entries only the first three of the newest list are read. */
export async function readFront(payload: Payload, site: Site): Promise<Front> {
  const { lengths, lists } = await readLinked(payload, {}, maxLists)
  const [newest, ...others] = lists
  if (!newest) return { lead: null, trails: [] }

  const [edition] = await readPublished(payload, 'editions', { limit: 1, sort: '-number', where: { list: { equals: newest.id } } })
  const ids = (edition?.order ?? []).slice(0, podium).map(({ montage }) => montage)
  const montages = await readByIds(payload, 'montages', ids)
  const people = await readByIds(payload, 'people', (newest.byline ?? []).map(idOf), ['name', 'slug'])
  const images = await readImages(payload, [...lists.map(({ image }) => image), ...[...montages.values()].map(({ image }) => image)])
  const entries: List['entries'] = ids.flatMap((id) => {
    const montage = montages.get(id)
    return montage ? [{ montage: withImage(montage, images) }] : []
  })
  return {
    lead: {
      ...toTrail(newest, lengths.get(newest.id) ?? 0, images, site, 'whole'),
      byline: toByline((newest.byline ?? []).map((person) => people.get(idOf(person)) ?? person)),
      edition: edition ? toEdition(edition, newest, site) : null,
      top: toEntries({ entries }, images.renditions, edition ?? null, '16x9').map(({ body: _tooLong, ...entry }) => entry),
    },
    trails: others.map((list) => toTrail(list, lengths.get(list.id) ?? 0, images, site)),
  }
}
