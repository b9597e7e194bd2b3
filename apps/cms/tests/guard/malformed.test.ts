import { beforeAll, describe, expect, it } from 'vitest'

import { type Client, messageOf } from '../harness/client.ts'
import { anonymous, emailOf, password, useCms } from '../harness/cms.ts'
import { aList, aMontage, aPerson } from '../harness/documents/content.ts'

const cms = useCms()
let editor: Client
let list: string
let other: { entries: { id?: string | null; montage: unknown }[]; id: string }
let montages: string[]

beforeAll(async () => {
  editor = await cms.as('editor')
  const two = [await aMontage(cms.payload), await aMontage(cms.payload)]
  montages = two.map(({ id }) => id)
  list = (await aList(cms.payload, { montages })).id
  other = (await aList(cms.payload)) as unknown as typeof other
})

const stored = async () => (await editor.get(`/lists/${list}`)).body

describe('entries that are none', () => {
  it.each([
    ['texts', () => montages],
    ['a number', () => 3],
    ['nothing', () => null],
    ['an object', () => ({ 0: { montage: montages[0] } })],
    ['the same row twice', () => montages.map((montage) => ({ id: 'aaaaaaaaaaaaaaaaaaaaaaaa', montage }))],
    ['the rows of another list', () => other.entries],
    ['a row whose id is an object', () => montages.map((montage) => ({ id: { $gt: '' }, montage }))],
    ['a row whose id is a list', () => montages.map((montage) => ({ id: ['a'], montage }))],
    ['a row whose id is a number', () => montages.map((montage, id) => ({ id, montage }))],
    ['a montage that is a number', () => [{ montage: 7 }]],
  ])('%s: 400, and the list stays as it is, in a draft too', async (_kind, entries) => {
    const before = await stored()
    for (const query of ['', '?draft=true']) {
      const data = query ? { entries: entries() } : { _status: 'published', entries: entries() }
      const answer = await editor.edit(`/lists/${list}${query}`, data)
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringMatching(/\w\.( |$)/)])
    }
    expect((await editor.get(`/lists/${list}?draft=true`)).body).toEqual({ ...before, _status: 'published' })
    expect((await editor.get(`/lists/${other.id}`)).body.entries).toHaveLength(other.entries.length)
  })
})

it.each([
  ['_status', 'bogus'],
  ['title', { $gt: '' }],
  ['image', ['x']],
  ['byline', 'x'],
])('%s: %j is 400 at the field, and the list is still read', async (field, value) => {
  const answer = await editor.edit(`/lists/${list}`, { _status: 'published', [field]: value })
  expect([answer.status, answer.body.errors?.[0]?.data?.errors[0]?.path]).toEqual([400, field])
  expect((await stored())._status).toBe('published')
})

it('takes control characters out of texts, and keeps tabs, line breaks and letters', async () => {
  const song = 'Eye\u0000 of\u0007 the\u001b Ti\ud800ger 💪'
  const answer = await editor.edit(`/montages/${montages[0]}`, { _status: 'published', sequence: 'a\tb\nc', song })
  expect(answer.body.doc).toMatchObject({ sequence: 'a\tb\nc', song: 'Eye of the Tiger 💪' })
})

describe('a request that cannot be read', () => {
  it.each([
    ['POST', '/lists?draft=true', '{"title":', 'application/json'],
    ['POST', '/lists?draft=true', 'null', 'application/json'],
    ['POST', '/lists?draft=true', '[]', 'application/json'],
    ['POST', '/lists?draft=true', '7', 'application/json'],
    ['POST', '/lists?draft=true', '{"title":"x"}', 'text/plain'],
    ['POST', '/media', '--x\r\nbroken', 'multipart/form-data; boundary=x'],
    ['GET', '/lists?where=x', undefined, ''],
    ['GET', '/lists?where[title][bogus]=x', undefined, ''],
    ['GET', '/lists?where[updatedAt][equals]=yesterday', undefined, ''],
    ['GET', '/lists?limit=many', undefined, ''],
    ['GET', '/lists?sort=a b', undefined, ''],
  ])('%s %s %s as %s: 400 with a sentence', async (method, path, body, type) => {
    const answer = await editor.send(method, path, body, type ? { 'Content-Type': type } : {})
    expect([answer.status, messageOf(answer).trim()]).toEqual([400, expect.stringMatching(/^[A-Z"].*\.$/)])
  })

  it.each([
    '/constructor',
    '/__proto__',
    '/globals/constructor',
    '/presences/versions',
    '/users/verify/x',
    '/media/file/none.png',
    '/lists/none',
  ])('%s: 404', async (path) => {
    expect((await editor.get(path)).status).toBe(404)
  })
})

describe('a body that is too large', () => {
  const word = (bytes: number) => 'x'.repeat(bytes)

  it('is 413 for a stranger beyond 64 kB, told or not how long it is', async () => {
    const body = JSON.stringify({ email: emailOf('editor'), password: word(65_536) })
    const headers = { 'Content-Type': 'application/json' }
    expect((await anonymous.send('POST', '/users/login', body, { ...headers, 'Content-Length': String(body.length) })).status).toBe(413)
    const answer = await anonymous.send('POST', '/users/login', body, headers)
    expect([answer.status, messageOf(answer)]).toEqual([413, expect.stringContaining('larger than 64 kB')])
    expect((await anonymous.post('/users/login', { email: emailOf('editor'), password })).status).toBe(200)
  })

  it('is 413 beyond 8 MB for those signed in', async () => {
    const answer = await editor.post('/lists?draft=true', { title: word(8 * 1024 * 1024) })
    expect([answer.status, messageOf(answer)]).toEqual([413, expect.stringContaining('larger than 8 MB')])
  })
})

describe('another method in a header', () => {
  const form = 'application/x-www-form-urlencoded'
  const ask = (client: Client, path: string, body: string, headers: Record<string, string>, method = 'POST') =>
    client.send(method, path, body, { 'Content-Type': form, ...headers })

  it.each(['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override'])(
    '%s: GET asks for documents of a collection, with a form',
    async (name) => {
      const answer = await ask(editor, '/lists', `depth=0&where[id][equals]=${list}`, { [name]: 'GET' })
      expect([answer.status, answer.body.docs.map(({ id }) => id)]).toEqual([200, [list]])
    },
  )

  it.each([
    ['/lists', 'where=x', { 'X-HTTP-Method-Override': 'GET' }],
    ['/lists', 'depth=0', { 'X-HTTP-Method-Override': 'DELETE' }],
    ['/lists', 'depth=0', { 'X-HTTP-Method-Override': 'GET', 'X-Payload-HTTP-Method-Override': 'DELETE' }],
    ['/lists', '{"data":{"title":"Made up"}}', { 'Content-Type': 'application/json', 'X-HTTP-Method-Override': 'GET' }],
    ['/lists/id', 'depth=0', { 'X-HTTP-Method-Override': 'GET' }],
    ['/globals/site', 'depth=0', { 'X-HTTP-Method-Override': 'GET' }],
    ['/users/login', 'email=x', { 'X-HTTP-Method-Override': 'GET' }],
    ['/constructor', 'depth=0', { 'X-HTTP-Method-Override': 'GET' }],
  ])('%s with %s and %j is refused with a sentence', async (path, body, headers) => {
    const answer = await ask(editor, path, body, headers as unknown as Record<string, string>)
    expect([[400, 404].includes(answer.status), messageOf(answer).trim()]).toEqual([true, expect.stringMatching(/^[A-Z].*\.$/)])
  })

  it('has a filter that is looked at like that of an address', async () => {
    for (const filter of ['where=x', 'where[updatedAt][equals]=yesterday']) {
      const answer = await ask(editor, '/lists', filter, { 'X-HTTP-Method-Override': 'GET' })
      expect([answer.status, messageOf(answer)]).toEqual([
        400,
        expect.stringContaining('The filter "where" of this request cannot be read.'),
      ])
    }
  })

  it('is refused on any other request, and to strangers', async () => {
    expect((await ask(editor, `/lists/${list}?draft=true`, '{}', { 'X-HTTP-Method-Override': 'GET' }, 'PATCH')).status).toBe(400)
    expect((await ask(editor, `/lists/${list}`, '', { 'X-HTTP-Method-Override': 'GET' }, 'DELETE')).status).toBe(400)
    for (const path of ['/lists', '/users']) {
      expect((await ask(anonymous, path, 'depth=0', { 'X-HTTP-Method-Override': 'GET' })).status).toBe(401)
    }
    for (const path of ['/users/login', '/users/forgot-password', '/users/logout']) {
      expect((await ask(anonymous, path, 'depth=0', { 'X-HTTP-Method-Override': 'GET' })).status).toBe(400)
    }
  })
})

it('changes a collection of Payload only as the admin does', async () => {
  const statuses = async (method: string, path: string) =>
    (await editor.send(method, path, JSON.stringify({ createdAt: 2 ** 53, value: {} }))).status
  expect(await statuses('POST', '/payload-preferences/nav')).toBe(200)
  for (const [method, path] of [
    ['POST', '/payload-preferences'],
    ['POST', '/payload-preferences/versions'],
    ['POST', '/payload-preferences/versions/a36aba7b-69e0-4401-b036-9668f865e2a6'],
    ['PATCH', '/payload-preferences/nav'],
    ['DELETE', '/payload-preferences/nav'],
    ['POST', '/payload-migrations'],
    ['POST', '/payload-locked-documents'],
  ] as const) {
    expect(await statuses(method, path), `${method} ${path}`).toBe(404)
  }
})

it.each(['where[deletedAt][not_in]=', 'where[and][0][id][in]=', `where=${JSON.stringify({ name: { not_in: [] } })}`])(
  '%s deletes nobody, and is 400',
  async (filter) => {
    const { id } = await aPerson(cms.payload)
    const { body, status } = await (await cms.as('admin')).delete(`/people?${filter}`)
    expect([status, body.errors?.[0]?.message]).toEqual([400, expect.stringContaining('has no values')])
    expect((await editor.get(`/people/${id}`)).status).toBe(200)
  },
)
