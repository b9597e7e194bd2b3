import { pathOfPerson } from 'types/addresses'
import type { Person } from 'types/content/other-pages'
import type { Site } from 'types/content/site'
import { isSafeLink } from 'types/safe-link'

import { idOf, idsOf } from '../../documents/id-of.ts'

import { readImages } from '../parts/images.ts'
import { toPicture } from '../parts/picture.ts'
import { readTrailLists, toTrail } from '../parts/trail.ts'
import { readDocuments, type Source } from '../read-documents.ts'

/** Published people and the lists with their bylines, by slug, in five queries whatever their number. */
export async function readPeople(source: Source, slugs: string[], site: Site): Promise<Map<string, Person>> {
  const people = await readDocuments(source, 'people', { where: { slug: { in: slugs } } })
  if (people.length === 0) return new Map()

  const { lengths, lists } = await readTrailLists(source, { byline: { in: people.map(({ id }) => id) } })
  const images = await readImages(source, [...people.map(({ portrait }) => portrait), ...lists.map(({ image }) => image)])
  return new Map(
    people.map((person) => [
      person.slug,
      {
        path: pathOfPerson(person),
        name: person.name,
        biography: person.biography || null,
        portrait: toPicture(images.documents.get(idOf(person.portrait) ?? ''), images.renditions, '4x5'),
        links: (person.links ?? []).filter(({ url }) => isSafeLink(url)).map(({ label, url }) => ({ label, url })),
        lists: lists
          .filter(({ byline }) => idsOf(byline).includes(person.id))
          .map((list) => toTrail(list, lengths.get(list.id) ?? 0, images, site)),
      },
    ]),
  )
}
