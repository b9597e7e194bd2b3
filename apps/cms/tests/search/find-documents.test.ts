import { beforeAll, expect, it } from 'vitest'

import type { FoundDocument } from '../../src/search/find-documents.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'

const cms = useCms()

async function find(query: string): Promise<string[]> {
  const { body, status } = await (await cms.as('writer')).get(`/find?query=${encodeURIComponent(query)}`)
  expect(status).toBe(200)
  return (body as unknown as FoundDocument[]).map(({ collection, title }) => `${collection}: ${title}`)
}

beforeAll(async () => {
  const { payload } = cms
  const image = (await anImage(payload, { alt: 'Rocky on the stairs' })).id
  const montage = await aMontage(payload, { image, song: 'Gonna Fly Now', title: 'Rocky' })
  await aPerson(payload, { name: 'Rocky Balboa' })
  const list = await aList(payload, { image, montages: [montage.id], title: 'The best stairs' })
  await aMontage(payload, { image, title: 'Mulan' })
  await aDraftOn(payload, 'lists', list.id, { title: 'Rocky stairs' })
})

it('finds lists, montages, people and images by all words, drafts too, the last edited first', async () => {
  expect(await find('rocky')).toEqual(['lists: Rocky stairs', 'people: Rocky Balboa', 'montages: Rocky', 'media: Rocky on the stairs'])
  expect(await find('ROCKY stairs')).toEqual(['lists: Rocky stairs', 'media: Rocky on the stairs'])
  expect(await find('fly now')).toEqual(['montages: Rocky'])
  expect(await find('1985')).toEqual([])
})

it('shows the last edited of all without words', async () => {
  expect((await find('')).slice(0, 2)).toEqual(['lists: Rocky stairs', 'montages: Mulan'])
})

it('refuses strangers, and words without an end', async () => {
  expect((await anonymous.get('/find?query=rocky')).status).toBe(401)
  expect((await (await cms.as('writer')).get(`/find?query=${'a'.repeat(201)}`)).status).toBe(400)
})
