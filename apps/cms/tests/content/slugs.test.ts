import { beforeAll, describe, expect, it } from 'vitest'

import { faultsOf } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { aDraftOn, aMontage, anImage, montageData } from '../harness/documents/content.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)
let image: string
const now = new Date().toISOString()

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
})

const draft = async (given: object) => (await cms.as('writer')).post('/montages?draft=true', montageData(image, given))
const isTaken = [{ message: expect.stringContaining('is taken by'), path: 'slug' }]

describe('a slug is made from the title', () => {
  it.each([
    ['Pain & Gain', 'pain-and-gain'],
    ['G.I. Jane', 'g-i-jane'],
    ['Batman v Superman: Dawn of Justice', 'batman-v-superman-dawn-of-justice'],
    ['Amélie à Zürich', 'amelie-a-zurich'],
  ])('%s → %s', async (title, slug) => {
    expect((await draft({ title })).body.doc.slug).toBe(slug)
  })

  it('and can be edited', async () => {
    const { body } = await draft({ slug: 'my-own', title: 'Something' })
    expect(body.doc.slug).toBe('my-own')
    expect((await (await cms.as('writer')).edit(`/montages/${body.doc.id}?draft=true`, { slug: 'my-other' })).body.doc.slug).toBe(
      'my-other',
    )
  })

  it('and stays when the title changes', async () => {
    const { body } = await draft({ title: 'First title' })
    expect((await (await cms.as('writer')).edit(`/montages/${body.doc.id}?draft=true`, { title: 'Second' })).body.doc.slug).toBe(
      'first-title',
    )
  })

  it.each(['Pain Gain', 'pain--gain', '-pain', 'päin', 'a/b', '../x', 'a'.repeat(81)])(
    'and is not taken when malformed: %s',
    async (slug) => {
      expect(faultsOf(await draft({ slug })).map(({ path }) => path)).toEqual(['slug'])
    },
  )

  it('and must be written for a title without letters', async () => {
    const without = [{ message: expect.stringContaining('write the slug'), path: 'slug' }]
    const editor = await cms.as('editor')
    for (const title of ['???', '七人の侍']) {
      expect(faultsOf(await draft({ title }))).toEqual(without)
      expect(faultsOf(await editor.post('/montages', montageData(image, { _status: 'published', title })))).toEqual(without)
    }
    expect(faultsOf(await editor.post('/people', { _status: 'published', name: '黒澤明' }))).toEqual(without)
    const { body } = await draft({ title: 'Seven' })
    const change = { _status: 'published', slug: '', title: '七人の侍' }
    expect(faultsOf(await editor.edit(`/montages/${body.doc.id}`, change))).toEqual(without)
  })

  it('and is not asked for beside the title that is missing', async () => {
    const editor = await cms.as('editor')
    const refused = await editor.post('/montages', { _status: 'published', year: 1985 })
    expect(faultsOf(refused).map(({ path }) => path)).toEqual(['title', 'image', 'sequence'])
    expect(faultsOf(await editor.post('/people', { _status: 'published', name: '黒澤明' }))).toEqual([
      { message: expect.stringContaining('Write a name or a slug.'), path: 'slug' },
    ])
  })

  it('and a copy gets another', async () => {
    const { body } = await draft({ title: 'Copied' })
    const writer = await cms.as('writer')
    expect((await writer.post(`/montages/${body.doc.id}/duplicate`)).body.doc.slug).toBe('copied-copy')
    expect((await writer.post(`/montages/${body.doc.id}/duplicate`)).body.doc.slug).toBe('copied-copy-2')
  })
})

describe('a slug that is taken is refused at once, for a draft too', () => {
  it('by a published document', async () => {
    await aMontage(cms.payload, { image, title: 'Published one' })
    expect(faultsOf(await draft({ slug: 'published-one' }))).toEqual(isTaken)
  })

  it('by a draft', async () => {
    await draft({ title: 'Draft one' })
    expect(faultsOf(await draft({ title: 'Draft one' }))).toEqual(isTaken)
  })

  it('by a draft on top of a published document, and by the published slug below it', async () => {
    const { id } = await aMontage(cms.payload, { image, title: 'Old name' })
    await aDraftOn(cms.payload, 'montages', id, { slug: 'new-name' })
    expect(faultsOf(await draft({ slug: 'new-name' }))).toEqual(isTaken)
    expect(faultsOf(await draft({ slug: 'old-name' }))).toEqual(isTaken)
  })

  it('and not by a document of another kind, nor by itself', async () => {
    await aMontage(cms.payload, { image, title: 'Both' })
    const writer = await cms.as('writer')
    const { body, status } = await writer.post('/people?draft=true', { name: 'Both' })
    expect(status).toBe(201)
    expect((await writer.edit(`/people/${body.doc.id}?draft=true`, { slug: 'both' })).status).toBe(200)
  })
})

describe('the trash', () => {
  const trash = async (id: string) => expect((await (await cms.as('editor')).patch(`/montages/${id}`, { deletedAt: now })).status).toBe(200)
  const bringBack = async (id: string) => (await cms.as('editor')).patch(`/montages/${id}?trash=true`, { deletedAt: null })

  it.each(['published', 'draft'] as const)('frees the slug of a %s document, which gets its slug back', async (_status) => {
    const { id } = await aMontage(cms.payload, { _status, image, title: `Was ${_status}` })
    await trash(id)
    const other = await draft({ slug: `was-${_status}` })
    expect(other.status).toBe(201)
    await (await cms.as('admin')).delete(`/montages/${other.body.doc.id}`)

    expect((await bringBack(id)).body.doc.slug).toBe(`was-${_status}`)
    expect((await readers.get(`/montages?where[slug][equals]=was-${_status}`)).body.docs).toHaveLength(_status === 'published' ? 1 : 0)
  })

  it('refuses to restore a document whose slug was taken meanwhile, and names the other document', async () => {
    const { id } = await aMontage(cms.payload, { image, title: 'Lost' })
    await trash(id)
    await draft({ slug: 'lost', title: 'The finder' })
    const answer = await bringBack(id)
    expect(answer.status).toBe(400)
    expect(faultsOf(answer)).toEqual([{ message: '“lost” is taken by “The finder”. Choose another.', path: 'slug' }])
    expect((await readers.get(`/montages/${id}`)).status).toBe(404)
  })

  it('can hold two documents with one slug', async () => {
    for (const title of ['Twice', 'Twice']) {
      const { id } = await aMontage(cms.payload, { image, title })
      await trash(id)
    }
  })
})
