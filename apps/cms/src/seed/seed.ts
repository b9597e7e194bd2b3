import type { CollectionSlug, Payload } from 'payload'
import { shownTitle } from 'types/content/shown-title'

import { env } from '../env.ts'
import { seedList } from './content/list.ts'
import { montages } from './content/montages.ts'
import { seedPeople } from './content/people.ts'
import { seedSite } from './content/site.ts'
import { markdownToRichText } from './markdown-to-rich-text.ts'
import { seedImage } from './seed-image.ts'

/** Publishes the reference list and its documents. Existing slugs are left as they are, so the next run completes an interrupted seed. */
export async function seed(payload: Payload, log: (line: string) => void): Promise<void> {
  const options = { overrideAccess: true, depth: 0 } as const
  const site = await payload.findGlobal({ slug: 'site', ...options })
  if (!site.name) await payload.updateGlobal({ slug: 'site', data: { ...seedSite, address: env.webUrl }, ...options })

  const people = new Map<string, string>()
  for (const { portrait, ...person } of seedPeople) {
    const existing = await findBySlug(payload, 'people', person.slug)
    const data = async () => ({ ...person, portrait: await seedImage(payload, portrait), _status: 'published' as const })
    people.set(person.slug, existing ?? (await payload.create({ collection: 'people', data: await data(), ...options })).id)
    log(`byline: ${person.name}`)
  }

  const ids = new Map<string, string>()
  for (const { body, image, note: _note, ...montage } of montages) {
    const existing = await findBySlug(payload, 'montages', montage.slug)
    const data = async () => ({
      ...montage,
      body: await markdownToRichText(body, payload),
      image: await seedImage(payload, image),
      _status: 'published' as const,
    })
    ids.set(montage.slug, existing ?? (await payload.create({ collection: 'montages', data: await data(), ...options })).id)
    log(`montage: ${montage.title}`)
  }

  if (await findBySlug(payload, 'lists', seedList.slug)) return
  const { byline, closing, entries, image, introduction, method, ...list } = seedList
  const notes = new Map(montages.map(({ note, slug }) => [slug, note]))
  await payload.create({
    collection: 'lists',
    data: {
      ...list,
      byline: byline.map((slug) => required(people, slug)),
      closing: await markdownToRichText(closing, payload),
      entries: entries.map((slug) => ({ montage: required(ids, slug), note: required(notes, slug) })),
      image: await seedImage(payload, image),
      introduction: await markdownToRichText(introduction, payload),
      method: await markdownToRichText(method, payload),
      _status: 'published',
    },
    ...options,
  })
  log(`list: ${shownTitle(list.title, entries.length)}`)
}

async function findBySlug(
  payload: Payload,
  collection: CollectionSlug & ('lists' | 'montages' | 'people'),
  slug: string,
): Promise<string | undefined> {
  const { docs } = await payload.find({ collection, depth: 0, limit: 1, overrideAccess: true, where: { slug: { equals: slug } } })
  return docs[0]?.id
}

function required(map: Map<string, string>, slug: string): string {
  const value = map.get(slug)
  if (value === undefined) throw new Error(`The seed list names “${slug}”, which is not among the seed's content.`)
  return value
}
