import { beforeAll, describe, expect, it } from 'vitest'

import { faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, listData } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
let image: string
const editor = () => cms.as('editor')

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
})
const montages = async (...titles: string[]) => {
  const ids: string[] = []
  for (const title of titles) ids.push((await aMontage(cms.payload, { image, title })).id)
  return ids
}

describe('a montage that a list has twice', () => {
  it('is refused in a published list, with the ranks, at the row or the ranking', async () => {
    const [first = '', second = ''] = await montages('Mulan', 'Creed')
    const answer = await (await editor()).post('/lists', { ...listData(image, [first, second, first]), _status: 'published' })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([
      { message: expect.stringMatching(/already at rank 1\..*rank 1 or rank 3/), path: 'entries.2.montage' },
    ])
  })

  it('is refused in a draft, whatever request made it, and the draft stays unchanged', async () => {
    const [first = '', second = ''] = await montages('Rocky', 'Creed II')
    const { body } = await (await editor()).post('/lists?draft=true', listData(image, [first, second]))
    const { id, revision } = body.doc
    const twice = { entries: [{ montage: second }, { montage: second }], revision }

    for (const path of [`/lists/${id}?draft=true`, `/lists?where[id][equals]=${id}&draft=true`]) {
      const answer = await (await editor()).patch(path, twice)
      expect(answer.status, path).toBe(400)
      expect(JSON.stringify(answer.body), path).toContain('This montage is already at rank 1')
    }
    const stored = await (await editor()).get(`/lists/${id}?draft=true`)
    expect((stored.body.entries as { montage: string }[]).map(({ montage }) => montage)).toEqual([first, second])
  })
})

it('is left to editors: a writer’s draft keeps the ranking unchanged, with its notes', async () => {
  const [first = '', second = ''] = await montages('Rocky II', 'Rocky III')
  const list = await aList(cms.payload, { image, montages: [first, second] })
  const reversed = [{ montage: second, note: 'Mine.' }, { montage: first }]
  const writer = await cms.as('writer')
  expect((await writer.edit(`/lists/${list.id}?draft=true`, { entries: reversed, standfirst: 'Theirs to write.' })).status).toBe(200)
  const { body } = await writer.get(`/lists/${list.id}?draft=true&depth=0`)
  expect(body.standfirst).toBe('Theirs to write.')
  const entries = body.entries as { montage: string; note?: string | null }[]
  expect(entries.map(({ montage, note }) => [montage, note ?? null])).toEqual([
    [first, null],
    [second, null],
  ])
})

describe('publishing', () => {
  it('is refused while a person in the byline is a draft, and names the person', async () => {
    const person = await cms.payload.create({
      collection: 'people',
      data: { name: 'Ada Draft', slug: 'ada-draft' },
      draft: true,
      overrideAccess: true,
    })
    const list = await aList(cms.payload, { image })
    const answer = await (await editor()).edit(`/lists/${list.id}`, { _status: 'published', byline: [person.id] })
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([{ message: expect.stringContaining('“Ada Draft”'), path: 'byline' }])
  })

  it('is refused while an entry is a draft, names rank and film, and readers notice nothing', async () => {
    const list = await aList(cms.payload, { image })
    const [published = ''] = await montages('Unbreakable')
    const draft = await aMontage(cms.payload, { _status: 'draft', image, title: 'Pumping Iron' })
    const before = await readers.get(`/lists/${list.id}?depth=2`)
    const entries = [{ montage: published }, { montage: draft.id }]

    for (const path of [`/lists/${list.id}`, `/lists?where[id][equals]=${list.id}`]) {
      const answer = await (await editor()).patch(path, { _status: 'published', entries, revision: list.revision })
      expect(answer.status).toBe(400)
      expect(JSON.stringify(answer.body)).toContain('Rank 2 (“Pumping Iron”) is not published')
      expect((await readers.get(`/lists/${list.id}?depth=2`)).body).toEqual(before.body)
    }
    expect(faultsOf(await (await editor()).edit(`/lists/${list.id}`, { _status: 'published', entries })).map(({ path }) => path)).toEqual([
      'entries.1.montage',
    ])
  })

  it('is refused while an entry is in the trash or the list is empty', async () => {
    const [gone = ''] = await montages('Gone')
    const list = await aList(cms.payload, { _status: 'draft', image, montages: [gone] })
    await (await editor()).patch(`/montages/${gone}`, { deletedAt: new Date().toISOString() })
    expect((await (await editor()).patch(`/lists/${list.id}`, { _status: 'published' })).status).toBe(400)

    const empty = await (await editor()).edit(`/lists/${list.id}`, { _status: 'published', entries: [] })
    expect(faultsOf(empty)).toEqual([{ message: 'The list has no entries. Add at least one.', path: 'entries' }])
    expect((await readers.get(`/lists/${list.id}`)).status).toBe(404)
  })

  it('is refused for a list from the trash whose montage is not public any more', async () => {
    const [montage = ''] = await montages('Back')
    const list = await aList(cms.payload, { image, montages: [montage] })
    await (await editor()).patch(`/lists/${list.id}`, { deletedAt: new Date().toISOString() })
    expect((await (await editor()).patch(`/montages/${montage}`, { _status: 'draft' })).status).toBe(200)

    const answer = await (await editor()).patch(`/lists/${list.id}?trash=true`, { deletedAt: null })
    expect(faultsOf(answer)).toEqual([{ message: expect.stringContaining('Rank 1 (“Back”)'), path: 'entries.0.montage' }])
    expect((await readers.get(`/lists/${list.id}`)).status).toBe(404)
  })

  it('is refused for an old version whose montage is not public any more', async () => {
    const [stays = '', goes = ''] = await montages('Stays', 'Goes')
    const list = await aList(cms.payload, { image, montages: [stays, goes] })
    const { docs } = await cms.payload.findVersions({ collection: 'lists', overrideAccess: true, where: { parent: { equals: list.id } } })
    expect((await (await editor()).edit(`/lists/${list.id}`, { _status: 'published', entries: [{ montage: stays }] })).status).toBe(200)
    expect((await (await editor()).patch(`/montages/${goes}`, { _status: 'draft' })).status).toBe(200)
    const before = await readers.get(`/lists/${list.id}`)

    expect((await (await editor()).post(`/lists/versions/${docs[0]?.id}`)).status).toBe(400)
    expect((await readers.get(`/lists/${list.id}`)).body).toEqual(before.body)
  })
})

describe('the day of first publication', () => {
  const dayOf = async (id: string) => (await (await editor()).get(`/lists/${id}?draft=true`)).body.publishedAt

  it('is set once, and outlasts all later changes', async () => {
    const list = await aList(cms.payload, { image })
    expect(list.publishedAt).toBeTruthy()
    const client = await editor()
    await client.patch(`/lists/${list.id}`, { _status: 'draft' })
    await client.edit(`/lists/${list.id}?draft=true`, { publishedAt: '1999-01-01', title: 'Again' })
    await client.edit(`/lists/${list.id}`, { _status: 'published', publishedAt: '1999-01-01' })
    expect(await dayOf(list.id)).toBe(list.publishedAt)
  })

  it('cannot be set by a writer', async () => {
    const [montage = ''] = await montages('Dated')
    const given = { ...listData(image, [montage]), publishedAt: '1999-01-01T00:00:00.000Z' }
    const { body } = await (await cms.as('writer')).post('/lists?draft=true', given)
    const published = { _status: 'published', entries: [{ montage }] }
    expect((await (await editor()).edit(`/lists/${body.doc.id}`, published)).status).toBe(200)
    expect(await dayOf(body.doc.id)).toMatch(/^2\d{3}-/)
  })

  it('is not copied with a list', async () => {
    const list = await aList(cms.payload, { image })
    const { body } = await (await editor()).post(`/lists/${list.id}/duplicate`)
    expect(body.doc.publishedAt ?? null).toBeNull()
  })

  it('survives a draft on top', async () => {
    const list = await aList(cms.payload, { image })
    await aDraftOn(cms.payload, 'lists', list.id, { title: 'Draft' })
    await (await editor()).patch(`/lists/${list.id}`, { _status: 'published' })
    expect(await dayOf(list.id)).toBe(list.publishedAt)
  })
})
