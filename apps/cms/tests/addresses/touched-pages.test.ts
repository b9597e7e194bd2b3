import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const readers = readersOf(cms)
const deletedAt = new Date().toISOString()
let client: Client
let ids: { first: string; lead: string; list: string; media: string; person: string; second: string }
let number = 0

/** The pages that are announced after a change, each once. */
async function touched(change: () => Promise<{ body: unknown; status: number }>): Promise<string[]> {
  await Client.backgroundWork()
  sites[0].announcements.length = 0
  const { body, status } = await change()
  expect(status, JSON.stringify(body)).toBeLessThan(300)
  await Client.backgroundWork()
  const paths = sites[0].announcements.flatMap(({ pages }) => Object.keys(pages))
  expect(paths).toEqual([...new Set(paths)])
  return paths.map((path) => path.replaceAll(String(number), '')).sort()
}

const films = ['/films', '/films/f', '/films/s']
const all = [
  '/',
  '/embed/lists/list-',
  ...films,
  '/lists',
  '/lists/list-',
  '/lists/list-/editions',
  '/montages/first-',
  '/montages/second-',
  '/people',
  '/people/ida-',
]

beforeAll(async () => {
  client = await cms.as('editor')
})

// Names end in a number, so that each test has pages of its own.
beforeEach(async () => {
  const { payload } = cms
  number++
  const [lead, media] = [(await anImage(payload)).id, (await anImage(payload)).id]
  const person = (await aPerson(payload, { name: `Ida ${number}` })).id
  const first = (await aMontage(payload, { image: media, title: `First ${number}` })).id
  const second = (await aMontage(payload, { title: `Second ${number}` })).id
  const list = (await aList(payload, { byline: [person], image: lead, montages: [first, second], title: `List ${number}` })).id
  ids = { first, lead, list, media, person, second }
  await payload.delete({ collection: 'outbox', overrideAccess: true, where: { id: { exists: true } } })
})

afterEach(async () => {
  const where = { _status: { equals: 'published' } }
  await cms.payload.update({ collection: 'lists', data: { _status: 'draft' }, overrideAccess: true, trash: true, where })
})

describe('a list', () => {
  it('is published: its page and history, the front, its montages and writers', async () => {
    for (const request of ['', '?draft=true']) {
      await client.patch(`/lists/${ids.list}`, { _status: 'draft' })
      expect(await touched(() => client.patch(`/lists/${ids.list}${request}`, { _status: 'published' }))).toEqual(all)
    }
  })

  it('is created and published', async () => {
    const data = {
      _status: 'published',
      counting: 'up',
      entries: [{ montage: ids.first }],
      image: ids.lead,
      standfirst: 'S',
      title: `New ${number}`,
    }
    expect(await touched(() => client.post('/lists', data))).toEqual([
      '/',
      '/embed/lists/new-',
      '/films',
      '/films/f',
      '/lists',
      // The list before it leads to it.
      '/lists/list-',
      '/lists/new-',
      '/lists/new-/editions',
      '/montages/first-',
    ])
  })

  it('is re-ranked: its montages, and neither its writers nor the index of lists', async () => {
    const entries = [{ montage: ids.second }, { montage: ids.first }]
    expect(await touched(() => client.edit(`/lists/${ids.list}`, { _status: 'published', entries }))).toEqual(
      all.filter((page) => page !== '/lists' && !page.startsWith('/people')),
    )
  })

  it('loses an entry: the page of its montage too', async () => {
    expect(await touched(() => client.edit(`/lists/${ids.list}`, { _status: 'published', entries: [{ montage: ids.second }] }))).toEqual(
      all.filter((page) => page !== '/people'),
    )
  })

  it('gets another address: the old one and the new', async () => {
    expect(await touched(() => client.edit(`/lists/${ids.list}`, { _status: 'published', slug: `renamed-${number}` }))).toEqual(
      [...all.filter((page) => page !== '/people'), '/embed/lists/renamed-', '/lists/renamed-', '/lists/renamed-/editions'].sort(),
    )
  })

  it.each([
    ['unpublished', () => client.patch(`/lists/${ids.list}`, { _status: 'draft' })],
    ['unpublished in bulk', () => client.patch(`/lists?where[id][equals]=${ids.list}`, { _status: 'draft' })],
    ['trashed', () => client.patch(`/lists/${ids.list}`, { deletedAt })],
    [
      'unpublished with a draft on top',
      async () => {
        await aDraftOn(cms.payload, 'lists', ids.list, { entries: [], slug: `draft-${number}` })
        return client.patch(`/lists/${ids.list}`, { _status: 'draft' })
      },
    ],
  ])('is %s', async (_name, change) => {
    expect(await touched(change)).toEqual(all)
  })

  it('comes back from the trash', async () => {
    await client.patch(`/lists/${ids.list}`, { deletedAt })
    expect(await touched(() => client.patch(`/lists/${ids.list}?trash=true`, { deletedAt: null }))).toEqual(all)
  })

  it('is deleted', async () => {
    const list = await aList(cms.payload, { image: ids.lead, montages: [ids.first], title: `Gone ${number}` })
    await cms.payload.delete({ collection: 'outbox', overrideAccess: true, where: { id: { exists: true } } })
    expect(await touched(async () => (await cms.as('admin')).delete(`/lists/${list.id}`))).toEqual([
      '/',
      '/embed/lists/gone-',
      '/films',
      '/films/f',
      '/lists',
      '/lists/gone-',
      '/lists/gone-/editions',
      '/lists/list-',
      '/montages/first-',
    ])
  })
})

describe('a document that a list shows', () => {
  const withList = ['/', '/embed/lists/list-', '/lists/list-', '/lists/list-/editions']
  it.each([
    ['a montage', () => client.edit(`/montages/${ids.first}`, { _status: 'published', song: 'S' }), [...withList, '/montages/first-']],
    [
      'a montage, with a new address',
      () => client.edit(`/montages/${ids.first}`, { _status: 'published', slug: `other-${number}` }),
      [...withList, '/films', '/films/1980s', '/films/f', '/films/o', '/montages/first-', '/montages/other-'].sort(),
    ],
    [
      'a person',
      () => client.edit(`/people/${ids.person}`, { _status: 'published', name: 'New' }),
      [...withList, '/people', '/people/ida-'],
    ],
    [
      'the biography of a person',
      () => client.edit(`/people/${ids.person}`, { _status: 'published', biography: 'B' }),
      ['/people', '/people/ida-'],
    ],
    ['the image of a montage', () => client.edit(`/media/${ids.media}`, { alt: 'New' }), [...withList, '/montages/first-']],
    ['the lead image', () => client.edit(`/media/${ids.lead}`, { credit: 'New' }), [...withList, '/people/ida-']],
  ])('is edited: %s', async (_name, change, pages) => {
    expect(await touched(change)).toEqual(pages)
  })
})

describe('a document that no list shows', () => {
  it('touches its own page, and those of all films when it comes or goes', async () => {
    const pages = ['/films', '/films/1980s', '/films/a', '/montages/alone-']
    const { id } = await aMontage(cms.payload, { title: `Alone ${number}` })
    await cms.payload.delete({ collection: 'outbox', overrideAccess: true, where: { id: { exists: true } } })
    expect(await touched(() => client.edit(`/montages/${id}`, { _status: 'published', song: 'S' }))).toEqual(['/montages/alone-'])
    expect(await touched(() => client.patch(`/montages/${id}`, { deletedAt }))).toEqual(pages)
    expect(await touched(() => client.patch(`/montages/${id}?trash=true`, { deletedAt: null }))).toEqual(pages)
    expect(await touched(async () => (await cms.as('admin')).delete(`/montages/${id}`))).toEqual(pages)
  })

  it('touches nothing while it is not public', async () => {
    const image = await anImage(cms.payload)
    expect(await touched(() => client.edit(`/media/${image.id}`, { alt: 'New' }))).toEqual([])
    expect(await touched(() => client.delete(`/media/${image.id}`))).toEqual([])
  })
})

it('touches every page when the site changes', async () => {
  const site = { address: 'https://montage.example', description: 'Lists.', name: 'Montage', timeZone: 'UTC' }
  const { revision } = (await client.get('/globals/site')).body
  expect(await touched(() => client.post('/globals/site', { ...site, revision }))).toEqual(expect.arrayContaining(all))
})

it('touches nothing when settings of links to previews change, which no page shows', async () => {
  const save = async (data: object) => {
    const { revision } = (await client.get('/globals/site')).body
    return client.post('/globals/site', { address: 'https://montage.example', description: 'Lists.', name: 'Montage', ...data, revision })
  }
  await save({})
  expect(await touched(() => save({ areSharesPaused: true, mayWritersShare: true }))).toEqual([])
  expect(await touched(() => save({ areSharesPaused: false, mayWritersShare: false }))).toEqual([])
})

describe('a draft touches nothing', () => {
  it.each([
    ['a draft of a list', () => client.edit(`/lists/${ids.list}?draft=true`, { entries: [], title: 'Draft' })],
    ['a draft of a montage', () => client.edit(`/montages/${ids.first}?draft=true`, { title: 'Draft' })],
    [
      'a draft of a person, in bulk',
      async () => {
        const { revision } = (await client.get(`/people/${ids.person}?draft=true`)).body
        return client.patch(`/people?where[id][equals]=${ids.person}&draft=true`, { name: 'Draft', revision })
      },
    ],
    ['a new draft', () => client.post('/people?draft=true', { name: `New ${number}` })],
    ['a copy', () => client.post(`/lists/${ids.list}/duplicate`)],
    [
      'the trash for one that was never published',
      async () => {
        const { body } = await client.post('/people?draft=true', { name: `Trash ${number}` })
        return client.patch(`/people/${body.doc.id}`, { deletedAt })
      },
    ],
  ])('%s', async (_name, change) => {
    const before = await readers.get(`/publications?where[path][in][0]=/lists/list-${number}`)
    expect(await touched(change)).toEqual([])
    expect((await readers.get(`/publications?where[path][in][0]=/lists/list-${number}`)).body).toEqual(before.body)
  })
})
