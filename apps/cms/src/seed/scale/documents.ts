import type { Payload } from 'payload'

import type { WithPage } from '../../documents/public-versions.ts'
import { markdownToRichText } from '../markdown-to-rich-text.ts'
import type { Filler } from './filler.ts'
import type { Size } from './size.ts'
import { nameOfActor, nameOfPerson, sequenceOf, textOf, titleOfFilm } from './words.ts'

const slugOfPerson = (number: number): string => `scale-person-${number}`
const slugOfMontage = (number: number): string => `scale-film-${number}`

export async function fillPeople(filler: Filler, { people }: Size, images: string[]): Promise<string[]> {
  const { payload } = filler
  const before = await idsBySlug(payload, 'people')
  await filler.each(
    'People',
    people,
    (number) => before.has(slugOfPerson(number)),
    (number, req) =>
      payload.create({
        collection: 'people',
        data: {
          biography: `${nameOfPerson(number)} writes about training scenes, and tries each of them once.`,
          links: [{ label: 'Web', url: `https://people.example/${number}` }],
          name: nameOfPerson(number),
          portrait: number % 4 === 0 ? (images[number % images.length] ?? null) : null,
          slug: slugOfPerson(number),
          _status: 'published',
        },
        depth: 0,
        overrideAccess: true,
        req,
      }),
  )
  return inOrder(await idsBySlug(payload, 'people'), people, slugOfPerson)
}

export async function fillMontages(filler: Filler, { montages }: Size, images: string[]): Promise<string[]> {
  const { payload } = filler
  const bodies = await Promise.all(Array.from({ length: 12 }, (_, number) => markdownToRichText(textOf(number), payload)))
  const before = await idsBySlug(payload, 'montages')
  await filler.each(
    'Montages',
    montages,
    (number) => before.has(slugOfMontage(number)),
    (number, req) =>
      payload.create({
        collection: 'montages',
        data: {
          body: bodies[number % bodies.length] ?? null,
          directors: [nameOfActor(number)],
          image: images[number % images.length] ?? '',
          people: [
            { name: nameOfActor(number + 1), role: 'The boxer' },
            { name: nameOfActor(number + 2), role: 'The coach' },
          ],
          sequence: sequenceOf(number),
          slug: slugOfMontage(number),
          song: number % 3 === 0 ? `Song ${number % 400}` : null,
          title: titleOfFilm(number),
          year: 1930 + (number % 96),
          _status: 'published',
        },
        depth: 0,
        overrideAccess: true,
        req,
      }),
  )
  return inOrder(await idsBySlug(payload, 'montages'), montages, slugOfMontage)
}

/** Of the published documents. */
export async function idsBySlug(payload: Payload, collection: WithPage): Promise<Map<string, string>> {
  const { docs } = await payload.find({ collection, depth: 0, overrideAccess: true, pagination: false, select: { slug: true } })
  return new Map(docs.map(({ id, slug }) => [slug, id]))
}

const inOrder = (ids: Map<string, string>, count: number, slugOf: (number: number) => string): string[] =>
  Array.from({ length: count }, (_, number) => ids.get(slugOf(number)) ?? '')
