import type { Payload } from 'payload'
import { pathOfPerson } from 'types/addresses'
import type { Person } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import { isSafeLink } from 'types/safe-link'

import { idOf } from '../../documents/id-of.ts'

import { readImages } from '../parts/images.ts'
import { toPicture } from '../parts/picture.ts'
import { readTrailLists, toTrail } from '../parts/trail.ts'
import { readPublished } from '../read-published.ts'

/** A published person and the lists with their byline, in five queries; null when there is none. */
export async function readPerson(payload: Payload, slug: string, site: Site): Promise<Person | null> {
  const [person] = await readPublished(payload, 'people', { limit: 1, where: { slug: { equals: slug } } })
  if (!person) return null

  const { lengths, lists } = await readTrailLists(payload, { byline: { equals: person.id } })
  const images = await readImages(payload, [person.portrait, ...lists.map(({ image }) => image)])
  const portrait = images.documents.get(idOf(person.portrait) ?? '')
  return {
    path: pathOfPerson(person),
    name: person.name,
    biography: person.biography || null,
    portrait: toPicture(portrait, images.renditions, '4x5'),
    links: (person.links ?? []).filter(({ url }) => isSafeLink(url)).map(({ label, url }) => ({ label, url })),
    lists: lists.map((list) => toTrail(list, lengths.get(list.id) ?? 0, images, site)),
  }
}
