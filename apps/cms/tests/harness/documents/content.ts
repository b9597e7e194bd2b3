import type { Payload } from 'payload'
import type { List, Media, Montage, Person, Topic } from '../../../src/payload-types.ts'

import { picture } from './images.ts'

const trusted = { depth: 0, overrideAccess: true } as const
let count = 0

type Given<Doc> = Partial<Omit<Doc, 'createdAt' | 'id' | 'updatedAt'>>

export async function anImage(payload: Payload, given: Given<Media> = {}): Promise<Media> {
  const data = await picture().png().toBuffer()
  return payload.create({
    collection: 'media',
    data: { alt: 'A runner in snow', credit: 'Photograph: Ada Lens', ...given },
    file: { data, mimetype: 'image/png', name: 'runner.png', size: data.length },
    ...trusted,
  })
}

export const montageData = (image: string, given: Given<Montage> = {}) => ({
  title: `Film ${++count}`,
  image,
  sequence: 'He runs up a mountain.',
  year: 1985,
  ...given,
})

export const listData = (image: string, entries: string[], given: Given<List> = {}) => ({
  title: `List ${++count}`,
  counting: 'up' as const,
  entries: entries.map((montage) => ({ montage })),
  image,
  standfirst: 'The best of them.',
  ...given,
})

export async function aMontage(payload: Payload, given: Given<Montage> = {}): Promise<Montage> {
  const image = (given.image as string | undefined) ?? (await anImage(payload)).id
  const data = { _status: 'published' as const, ...montageData(image, given) }
  return payload.create({ collection: 'montages', data, draft: data._status === 'draft', ...trusted } as never) as Promise<Montage>
}

export async function aPerson(payload: Payload, given: Given<Person> = {}): Promise<Person> {
  const data = { _status: 'published' as const, name: `Person ${++count}`, ...given }
  return payload.create({ collection: 'people', data, draft: data._status === 'draft', ...trusted } as never) as Promise<Person>
}

export const aTopic = (payload: Payload, given: Given<Topic> = {}): Promise<Topic> =>
  payload.create({ collection: 'topics', data: { name: `Topic ${++count}`, ...given } as Topic, ...trusted })

export async function aList(payload: Payload, given: Given<List> & { montages?: string[] } = {}): Promise<List> {
  const { montages, ...fields } = given
  const image = (given.image as string | undefined) ?? (await anImage(payload)).id
  const entries = montages ?? [(await aMontage(payload, { image })).id, (await aMontage(payload, { image })).id]
  const data = { _status: 'published' as const, ...listData(image, entries, fields) }
  return payload.create({ collection: 'lists', data, draft: data._status === 'draft', ...trusted } as never) as Promise<List>
}

export const aDraftOn = (payload: Payload, collection: 'lists' | 'montages' | 'people', id: string, data: object): Promise<unknown> =>
  payload.update({ collection, id, data, draft: true, ...trusted })
