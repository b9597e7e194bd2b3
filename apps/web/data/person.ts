import { pathOfPerson } from 'types/addresses'
import { isSafeLink } from 'types/safe-link'

import { cms } from './cms.ts'
import { keepRenditions } from './media-store.ts'
import { type Picture, toPicture } from './picture.ts'
import type { Site } from './site.ts'
import { type Trail, toTrail } from './trail.ts'

/** Someone in a byline, with the lists they signed. */
export type PersonView = {
  path: string
  name: string
  biography: string | null
  portrait: Picture | null
  links: { label: string; url: string }[]
  lists: Trail[]
}

/** Reads a published person; null when there is none. Rejects with `CmsDown` in an outage. */
export async function getPerson(slug: string, site: Site): Promise<PersonView | null> {
  const [person] = await cms().find('people', { where: { slug: { equals: slug } }, depth: 1, limit: 1 })
  if (!person) return null

  const lists = await cms().find('lists', { where: { byline: { equals: person.id } }, depth: 1, sort: '-publishedAt' })
  const renditions = await keepRenditions({ '4x5': [person.portrait], '16x9': lists.map(({ image }) => image) })
  return {
    path: pathOfPerson(person),
    name: person.name,
    biography: person.biography || null,
    portrait: toPicture(person.portrait, renditions, '4x5'),
    links: (person.links ?? []).filter(({ url }) => isSafeLink(url)).map(({ label, url }) => ({ label, url })),
    lists: lists.map((list) => toTrail(list, site, renditions)),
  }
}
