import { pagesOfList } from 'types/addresses'
import { beforeAll, describe, expect, it } from 'vitest'

import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const readers = readersOf(cms)
let image: string
let montage: string
let slugs: string[]
let where: string

const announced = () => sites[0].announcements.flatMap(({ pages }) => Object.keys(pages))
const pages = () => slugs.flatMap((slug) => pagesOfList({ slug }))

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  montage = (await aMontage(cms.payload, { image })).id
  const lists = []
  for (let index = 0; index < 4; index++) lists.push(await aList(cms.payload, { _status: 'draft', image, montages: [montage] }))
  slugs = lists.map(({ slug }) => slug)
  where = lists.map(({ id }, index) => `where[id][in][${index}]=${id}`).join('&')
})

describe('several lists at once', () => {
  it.each([
    ['published', 200, (client: Client) => client.patch(`/lists?${where}`, { _status: 'published' })],
    ['trashed', 404, (client: Client) => client.patch(`/lists?${where}`, { deletedAt: new Date().toISOString() })],
    ['brought back', 200, (client: Client) => client.patch(`/lists?${where}&trash=true`, { deletedAt: null })],
    ['deleted', 404, (client: Client) => client.delete(`/lists?${where}`)],
  ])('are %s, and each is announced', async (_name, found, act) => {
    sites[0].announcements.length = 0
    const { body, status } = await act(await cms.as('admin'))
    expect(status, JSON.stringify(body)).toBe(200)
    await Client.backgroundWork()

    expect(announced()).toEqual(expect.arrayContaining(pages()))
    const front = await readers.get('/publications?where[path][equals]=/')
    expect(front.body.docs[0]?.number).toBe(Math.max(...sites[0].announcements.flatMap(({ pages }) => Object.values(pages))))
    for (const slug of slugs) {
      expect((await readers.get(`/lists?where[slug][equals]=${slug}`)).body.docs.length).toBe(found === 200 ? 1 : 0)
    }
  })
})
