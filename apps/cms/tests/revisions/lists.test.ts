import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, messageOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
let editor: Client
let writer: Client
let image: string
let montages: string[]

beforeAll(async () => {
  editor = await cms.as('editor')
  writer = await cms.as('writer')
  image = (await anImage(cms.payload)).id
  montages = [(await aMontage(cms.payload, { image })).id, (await aMontage(cms.payload, { image })).id]
})

const newList = () => aList(cms.payload, { image, montages })
const newest = async (id: string) => (await editor.get(`/lists/${id}?draft=true`)).body
const entries = (...ids: string[]) => ids.map((montage) => ({ montage }))

describe('a save from an older revision', () => {
  it.each([
    ['of a draft', '?draft=true', { title: 'Mine' }],
    ['that publishes', '', { _status: 'published', title: 'Mine' }],
    ['of what lies under a draft', '?draft=true', { _status: 'draft', title: 'Mine' }],
  ])('%s is refused, jpegWithXmp who saved and when, and writes nothing', async (_name, query, change) => {
    const { id, revision } = await newList()
    expect((await writer.patch(`/lists/${id}?draft=true`, { revision, title: 'Theirs' })).status).toBe(200)
    const before = await newest(id)

    const answer = await editor.patch(`/lists/${id}${query}`, { ...change, revision })
    expect(answer.status).toBe(409)
    expect(messageOf(answer)).toContain('writer saved this list after you opened it')
    expect(answer.body.errors[0]?.data).toEqual({ revisedAt: before.updatedAt, revisedBy: 'writer', revision: (revision ?? 0) + 1 })
    expect(await newest(id)).toEqual(before)
  })

  it('is accepted once it names the newest revision', async () => {
    const { id, revision } = await newList()
    await writer.patch(`/lists/${id}?draft=true`, { revision, title: 'Theirs' })
    const mine = { _status: 'published', entries: entries(...montages.toReversed()), title: 'Mine' }
    expect((await editor.patch(`/lists/${id}`, { ...mine, revision: (revision ?? 0) + 1 })).status).toBe(200)
    expect((await readers.get(`/lists/${id}`)).body.title).toBe('Mine')
    const { body } = await editor.get(`/lists/versions?where[parent][equals]=${id}&sort=createdAt`)
    expect(body.docs.map(({ version }) => (version as { title: string }).title)).toContain('Theirs')
  })

  it('is refused for several lists at once as well', async () => {
    const [one, two] = [await newList(), await newList()]
    await writer.patch(`/lists/${two.id}?draft=true`, { revision: two.revision, title: 'Theirs' })
    const answer = await editor.patch(`/lists?where[id][in]=${one.id},${two.id}`, {
      _status: 'published',
      revision: one.revision,
      title: 'Both',
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect((await readers.get(`/lists/${one.id}`)).body.title).toBe(one.title)
  })
})

describe('a revision', () => {
  it('is required for every change of content, and for nothing else', async () => {
    const { id } = await newList()
    const answer = await editor.patch(`/lists/${id}`, { _status: 'published', entries: entries(...montages.toReversed()) })
    expect(answer.status).toBe(400)
    expect(messageOf(answer)).toContain('revision')
    for (const status of ['draft', 'published']) expect((await editor.patch(`/lists/${id}`, { _status: status })).status).toBe(200)
    expect((await editor.patch(`/lists/${id}`, { deletedAt: new Date().toISOString() })).status).toBe(200)
    expect((await editor.patch(`/lists/${id}?trash=true`, { deletedAt: null })).status).toBe(200)
  })

  it('rises by one with every save, and cannot be chosen', async () => {
    const { body } = await editor.post('/lists?draft=true', { image, revisedBy: 'Nobody', revision: 40, title: 'Counted' })
    const saves = [body.doc.revision]
    for (const title of ['Two', 'Three']) {
      const revision = saves.at(-1)
      saves.push((await writer.patch(`/lists/${body.doc.id}?draft=true`, { revision, title })).body.doc.revision)
    }
    expect(saves).toEqual([1, 2, 3])
    expect((await newest(body.doc.id)).revisedBy).toBe('writer')
  })

  it('does not prevent the restore of an older version', async () => {
    const { id, revision } = await newList()
    await editor.patch(`/lists/${id}`, { _status: 'published', revision, title: 'Newer' })
    const { body } = await editor.get(`/lists/versions?where[parent][equals]=${id}&sort=createdAt&limit=1`)
    expect((await editor.post(`/lists/versions/${body.docs[0]?.id}`)).status).toBe(200)
    expect((await newest(id)).revision).toBe((revision ?? 0) + 2)
  })

  it('starts anew in a copy', async () => {
    const { id, revision } = await newList()
    await writer.patch(`/lists/${id}?draft=true`, { revision, title: 'Two' })
    expect((await editor.post(`/lists/${id}/duplicate`)).body.doc.revision).toBe(1)
  })
})

it('two people who re-rank one list at the same time lose nothing: each order is an edition, or was refused', async () => {
  const { id } = await newList()
  const reranks = 12
  const sent: string[] = []
  const refused = new Set<number>()
  const rerank = async (client: Client, name: string) => {
    for (let done = 0; done < reranks; ) {
      const { entries: current, revision } = (await client.get(`/lists/${id}?draft=true`)).body
      const editionNote = `${name} ${done}`
      const turned = (current as { montage: string }[]).toReversed().map(({ montage }) => ({ montage }))
      const { status } = await client.patch(`/lists/${id}`, { _status: 'published', editionNote, entries: turned, revision })
      if (status === 200) {
        sent.push(editionNote)
        done++
      } else refused.add(status)
    }
  }
  await Promise.all([rerank(editor, 'Ada'), rerank(await cms.as('admin'), 'Ida')])

  const { body } = await editor.get(`/editions?where[list][equals]=${id}&sort=number&limit=100`)
  expect(body.docs.slice(1).map(({ note }) => note)).toEqual(sent)
  expect(body.docs.map(({ number }) => number)).toEqual(body.docs.map((_, index) => index + 1))
  expect([...refused].filter((status) => status !== 409)).toEqual([])
})
