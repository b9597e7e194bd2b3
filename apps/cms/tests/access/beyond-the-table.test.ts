import { describe, expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { aMontage, anImage, aPerson, listData, montageData } from '../harness/documents/content.ts'
import { blob, picture } from '../harness/documents/images.ts'
import { readersOf } from '../harness/readers.ts'

const cms = useCms()
const readers = readersOf(cms)

const ways = [
  { data: {}, editor: 201, isPublic: false, name: 'create', query: '', writer: 403 },
  { data: { _status: 'published' }, editor: 201, isPublic: true, name: 'create, publish', query: '', writer: 403 },
  { data: {}, editor: 201, isPublic: false, name: 'create, draft', query: '?draft=true', writer: 201 },
  {
    data: { _status: 'draft' },
    editor: 201,
    isPublic: false,
    name: 'create, draft twice over',
    query: '?draft=true',
    writer: 201,
  },
  {
    data: { _status: 'published' },
    editor: 201,
    isPublic: false,
    name: 'create, draft, publish',
    query: '?draft=true',
    writer: 403,
  },
  {
    data: { deletedAt: '2026-01-01' },
    editor: 201,
    isPublic: false,
    name: 'create in the trash',
    query: '?draft=true',
    writer: 403,
  },
]
const roles = ['anonymous', 'writer', 'editor', 'admin'] as const
const cases = roles.flatMap((role) =>
  ways.map((way) => ({ ...way, expected: role === 'anonymous' ? 401 : role === 'writer' ? way.writer : way.editor, role })),
)

describe.each(['lists', 'montages'] as const)('%s', (collection) => {
  it.each(cases)('$role: $name → $expected', async ({ data, expected, isPublic, query, role }) => {
    const montage = await aMontage(cms.payload)
    const content = collection === 'lists' ? listData(String(montage.image), [montage.id]) : montageData(String(montage.image))
    const client = role === 'anonymous' ? anonymous : await cms.as(role)

    const answer = await client.post(`/${collection}${query}`, { ...content, ...data })

    expect(answer.status, JSON.stringify(answer.body)).toBe(expected)
    if (expected !== 201) return
    const reader = await readers.get(`/${collection}/${answer.body.doc.id}`)
    expect(reader.status).toBe(isPublic ? 200 : 404)
  })
})

const site = { address: 'https://montage.example', description: 'Ranked lists.', name: 'Montage', timeZone: 'Europe/Berlin' }

describe('people', () => {
  it('keeps a published byline as it is when a writer tries to change, trash or delete it', async () => {
    const { id } = await aPerson(cms.payload)
    const before = await readers.get(`/people/${id}`)
    const writer = await cms.as('writer')

    const answers = [
      await writer.edit(`/people/${id}`, { _status: 'published', name: 'Other' }),
      await writer.patch(`/people/${id}`, { deletedAt: new Date().toISOString() }),
      await writer.delete(`/people/${id}`),
      await writer.post('/people', { _status: 'published', name: 'New' }),
    ]

    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403])
    expect((await readers.get(`/people/${id}`)).body).toEqual(before.body)
  })

  it('takes a draft from a writer and its publication from an editor', async () => {
    const draft = await (await cms.as('writer')).post('/people?draft=true', { name: 'Ida' })
    expect(draft.status).toBe(201)
    expect((await readers.get(`/people/${draft.body.doc.id}`)).status).toBe(404)

    expect((await (await cms.as('editor')).patch(`/people/${draft.body.doc.id}`, { _status: 'published' })).status).toBe(200)
    expect((await readers.get(`/people/${draft.body.doc.id}`)).body.name).toBe('Ida')
  })
})

describe('images', () => {
  const file = async () => blob(await picture().png().toBuffer())

  it('refuses an anonymous upload and takes one from a writer', async () => {
    const texts = { alt: 'A', credit: 'B' }
    expect((await anonymous.upload('/media', await file(), 'a.png', texts)).status).toBe(401)
    expect((await (await cms.as('writer')).upload('/media', await file(), 'a.png', texts)).status).toBe(201)
  })

  it('lets a writer change an image that readers do not see, and none that they do', async () => {
    const writer = await cms.as('writer')
    const unseen = await anImage(cms.payload)
    const { image } = await aMontage(cms.payload)

    expect((await writer.edit(`/media/${unseen.id}`, { alt: 'Better' })).status).toBe(200)
    expect((await writer.edit(`/media/${image}`, { alt: 'Worse' })).status).toBe(403)
    expect((await writer.upload(`/media/${image}`, await file(), 'a.png', {}, 'PATCH')).status).toBe(403)
    expect((await writer.patch(`/media?where[id][in][0]=${image}`, { alt: 'Worse' })).status).toBe(403)
    expect((await writer.delete(`/media/${unseen.id}`)).status).toBe(403)
    expect((await readers.get(`/media/${image}`)).body.alt).toBe('A runner in snow')
  })
})

describe('the site', () => {
  it('is changed by editors only', async () => {
    const editor = await cms.as('editor')
    const { revision } = (await editor.get('/globals/site')).body
    expect((await editor.post('/globals/site', { ...site, revision })).status).toBe(200)
    expect((await (await cms.as('writer')).post('/globals/site', { ...site, name: 'Mine', revision })).status).toBe(403)
    expect((await anonymous.post('/globals/site', { ...site, name: 'Mine', revision })).status).toBe(401)
    expect((await readers.get('/globals/site')).body.name).toBe('Montage')
  })
})
