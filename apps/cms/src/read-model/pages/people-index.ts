import { pathOfPerson } from 'types/addresses'
import type { PeopleIndex } from 'types/content/indexes'
import { peoplePath } from 'types/index-addresses'
import { idsOf } from '../../documents/id-of.ts'
import { readDocuments, type Source } from '../read-documents.ts'

/** All published people, in two queries. */
export async function readPeopleIndex(source: Source): Promise<PeopleIndex> {
  const people = await readDocuments(source, 'people', { select: ['biography', 'name', 'slug'] })
  const counts = new Map<string, number>()
  for (const { byline } of await readDocuments(source, 'lists', { select: ['byline'] })) {
    for (const id of new Set(idsOf(byline))) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return {
    path: peoplePath,
    people: people
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en') || (a.slug < b.slug ? -1 : 1))
      .map((person) => ({
        path: pathOfPerson(person),
        name: person.name,
        biography: person.biography || null,
        lists: counts.get(person.id) ?? 0,
      })),
  }
}
