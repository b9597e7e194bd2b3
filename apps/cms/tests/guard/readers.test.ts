import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/content.ts'
import { renditionsOf } from '../harness/renditions.ts'

const cms = useCms()

const isOurs = ({ slug }: { slug: string }) => !slug.startsWith('payload-')
const isGuard = (hook: object | undefined) => hook !== undefined && 'guards' in hook && hook.guards === true

it('stands first on each collection and global of ours', () => {
  const { collections, globals } = cms.payload.config
  const unguarded = [...collections, ...globals].filter(isOurs).filter(({ hooks }) => !isGuard(hooks.beforeOperation?.[0]))
  expect(unguarded.map(({ slug }) => slug)).toEqual([])
  expect(collections.filter(isOurs).map(({ slug }) => slug)).toEqual([
    'lists',
    'montages',
    'media',
    'renditions',
    'people',
    'editions',
    'schedules',
    'users',
    'redirects',
    'publications',
    'outbox',
    'presences',
  ])
})

it("keeps readers out of Payload's own collections", async () => {
  const internal = cms.payload.config.collections.filter((collection) => !isOurs(collection)).map(({ slug }) => slug)
  expect(internal).toContain('payload-migrations')

  for (const slug of internal) {
    const answers = [
      await anonymous.get(`/${slug}`),
      await anonymous.get(`/${slug}/count`),
      await anonymous.get(`/${slug}/1`),
      await anonymous.post(`/${slug}`, { name: 'mine' }),
      await anonymous.patch(`/${slug}?where[id][exists]=true`, { name: 'mine' }),
      await anonymous.delete(`/${slug}?where[id][exists]=true`),
    ]
    for (const { body, status } of answers) {
      // Preferences answer 200 to everybody, with nothing in it.
      const isEmpty = JSON.stringify(body) === '{"message":"Not Found","value":null}'
      expect(isEmpty || [401, 403, 404, 501].includes(status), `${slug}: ${status} ${JSON.stringify(body)}`).toBe(true)
    }
  }
})

it('has no GraphQL beside it', async () => {
  expect((await anonymous.post('/graphql', { query: '{ Lists { docs { id } } }' })).status).toBe(404)
  expect((await anonymous.get('/graphql-playground')).status).toBe(404)
})

let list: Awaited<ReturnType<typeof aList>>
let montage: Awaited<ReturnType<typeof aMontage>>

beforeAll(async () => {
  montage = await aMontage(cms.payload)
  list = await aList(cms.payload, { image: String(montage.image), montages: [montage.id] })
})

describe('answered', () => {
  it.each([
    ['a page of lists, newest first', () => '/lists?sort=-publishedAt&limit=5'],
    ['a list by its slug', () => `/lists?where[slug][equals]=${list.slug}`],
    ['the lists that a montage stands in', () => `/lists?where[entries.montage][equals]=${montage.id}`],
    ['a montage by its slug', () => `/montages?where[slug][equals]=${montage.slug}`],
    ['a montage by its id', () => `/montages?where[id][in][0]=${montage.id}`],
    ['images by their ids', () => `/media?where[id][in][0]=${montage.image}`],
    ['renditions by their images', () => `/renditions?where[image][in][0]=${montage.image}`],
    ['the publication of a page', () => `/publications?where[path][equals]=/lists/${list.slug}`],
  ])('%s', async (_question, path) => {
    const { body, status } = await anonymous.get(path())
    expect(status, JSON.stringify(body)).toBe(200)
    expect(body.docs).toHaveLength(1)
  })

  it('a document by its id, an image too', async () => {
    expect((await anonymous.get(`/lists/${list.id}`)).body.title).toBe(list.title)
    expect((await anonymous.get(`/media/${montage.image}`)).body.alt).toBe('A runner in snow')
  })

  it('a list with its montages and their images in one go', async () => {
    const { body } = await anonymous.get(`/lists?where[slug][equals]=${list.slug}&depth=2`)
    const [entry] = (body.docs[0]?.entries ?? []) as { montage: { image: { alt: string }; title: string } }[]
    expect(entry?.montage.title).toBe(montage.title)
    expect(entry?.montage.image.alt).toBe('A runner in snow')
  })
})

describe('refused with a sentence', () => {
  it.each([
    ['a sort through a relation', '/lists?sort=image.alt'],
    ['a sort by anything else', '/lists?sort=title'],
    ['a filter through a relation', '/lists?where[entries.montage.title][like]=a'],
    ['a filter in a filter', '/lists?where[or][0][slug][equals]=a'],
    ['another operator', '/montages?where[slug][like]=a'],
    ['a filter that is a word', '/montages?where[slug]=a'],
    ['a filter that is empty', '/montages?where[slug]='],
    ['a filter that names an object', '/montages?where[slug][equals][a]=1'],
    ['a filter by status', '/montages/count?where[_status][equals]=draft'],
    ['all images', '/media'],
    ['images by nothing', '/media?where[id]='],
    ['images by a text', '/media?where[alt][equals]=a'],
    ['all renditions', '/renditions'],
    ['renditions by what they are made from', '/renditions?where[recipe][equals]=a'],
    ['renditions through their image', '/renditions?where[image.alt][equals]=a'],
  ])('%s', async (_question, path) => {
    const { body, status } = await anonymous.get(path)
    expect(status).toBe(400)
    expect(body.errors[0]?.message).toContain('not answered without signing in')
  })
})

it('gives at most a hundred at a time, at least one, to a depth of three', async () => {
  expect((await anonymous.get('/montages?limit=1000000')).body.limit).toBe(100)
  expect((await anonymous.get('/montages?limit=0')).body.limit).toBe(1)
  expect((await anonymous.get('/montages?pagination=false')).body.limit).toBe(10)
})

it('lets those signed in ask what they like', async () => {
  const writer = await cms.as('writer')
  expect((await writer.get('/montages?where[title][like]=Film&sort=title&limit=0')).body.docs.length).toBeGreaterThan(0)
  expect((await writer.get(`/lists/versions?where[parent][equals]=${list.id}`)).status).toBe(200)
})

const namesOf = async (id: string) => (await renditionsOf(id, cms.payload)).files?.map(({ name }) => name) ?? []

let image: Awaited<ReturnType<typeof anImage>>

beforeAll(async () => {
  image = await anImage(cms.payload)
})

it('keeps the uploaded file from readers', async () => {
  expect((await anonymous.get(`/media/file/${image.filename}`)).status).toBe(403)

  const forWriters = await (await cms.as('writer')).get(`/media/file/${image.filename}`)
  expect(forWriters.status).toBe(200)
  expect(forWriters.headers.get('X-Content-Type-Options')).toBe('nosniff')
})

it('serves a rendition to everybody, for ever, as nothing but an image', async () => {
  const [name] = await namesOf(image.id)
  const { headers, status } = await anonymous.get(`/media/rendition/${name}`)
  expect(status).toBe(200)
  expect(headers.get('Content-Type')).toBe('image/webp')
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
  expect(headers.get('Cache-Control')).toContain('immutable')
})

it('tells readers what renditions there are, and nothing of the work on them', async () => {
  const { body } = await anonymous.get(`/renditions?where[image][equals]=${image.id}`)
  expect(Object.keys(body.docs[0] ?? {}).toSorted()).toEqual(['createdAt', 'files', 'id', 'image', 'updatedAt'])
  const [file] = (body.docs[0]?.files ?? []) as object[]
  expect(Object.keys(file ?? {}).toSorted()).toEqual(['format', 'height', 'id', 'isShown', 'name', 'shape', 'width'])
})

it('serves no rendition of an image that is gone', async () => {
  const gone = await anImage(cms.payload)
  const [name] = await namesOf(gone.id)
  expect((await (await cms.as('editor')).delete(`/media/${gone.id}`)).status).toBe(200)
  expect((await anonymous.get(`/media/rendition/${name}`)).status).toBe(404)
  expect((await anonymous.get(`/renditions?where[image][equals]=${gone.id}`)).body.docs).toEqual([])
})

it.each([`${'0'.repeat(32)}-480.webp`, '..%2Fmontage.db', '%2e%2e%2fmontage.db', 'a.png'])('answers 404 to %s', async (name) => {
  expect((await anonymous.get(`/media/rendition/${name}`)).status).toBe(404)
})
