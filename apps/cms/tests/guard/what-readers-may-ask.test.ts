import { beforeAll, describe, expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { aList, aMontage } from '../harness/content.ts'

const cms = useCms()
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
    ['images by their ids', () => `/media?where[id][in][0]=${montage.image}`],
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
    const [entry] = body.docs[0]?.entries as { montage: { image: { alt: string }; title: string } }[]
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
