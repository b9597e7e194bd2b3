import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { addressOfPart, partOfPage } from 'types/sitemap-parts'
import { beforeAll, expect, it } from 'vitest'

import { useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage, anImage, aPerson, montageData } from '../harness/documents/content.ts'
import { renditionsOf } from '../harness/documents/renditions.ts'
import { requestPages, requestPublications, requestRendition } from '../harness/site-requests.ts'

const cms = useCms()
let shown: { image: string; list: string; montage: string; person: string }
let paths: string[]

beforeAll(async () => {
  const montage = await aMontage(cms.payload)
  const person = await aPerson(cms.payload)
  const image = String(montage.image)
  const list = await aList(cms.payload, { byline: [person.id], image, montages: [montage.id] })
  shown = { image, list: list.id, montage: montage.id, person: person.id }
  const own = [`/lists/${list.slug}`, `/montages/${montage.slug}`, `/people/${person.slug}`]
  const ofList = ['/editions', '/feed.xml'].map((part) => own[0] + part)
  paths = [
    '/',
    '/feed.xml',
    '/sitemap.xml',
    addressOfPart(`lists-${list.slug[0]}`),
    `/embed/lists/${list.slug}`,
    ...own,
    ...ofList,
    '/lists/secret',
    '/montages/secret',
    '/people/secret',
  ]
})

it('answers the same, whatever drafts exist', async () => {
  const { payload } = cms
  const before = await requestPages(...paths)
  expect(Object.values(before.pages).map(({ status }) => status)).toEqual([
    ...paths.slice(0, 10).map(() => 'page'),
    'absent',
    'absent',
    'absent',
  ])

  const { id } = await aMontage(payload, { ...montageData(shown.image), _status: 'draft', slug: 'secret', title: 'secret' })
  const montages = [id, shown.montage]
  await aList(payload, { _status: 'draft', byline: [shown.person], image: shown.image, montages, slug: 'secret', title: 'secret' })
  await aPerson(payload, { _status: 'draft', name: 'secret', slug: 'secret' })
  await aDraftOn(payload, 'lists', shown.list, { entries: [{ montage: id }], slug: 'secret-list', title: 'secret' })
  await aDraftOn(payload, 'montages', shown.montage, { title: 'secret' })
  await aDraftOn(payload, 'people', shown.person, { name: 'secret' })
  expect(await requestPages(...paths)).toEqual(before)
})

it('leaves out internal fields', async () => {
  const answers = JSON.stringify((await requestPages(...paths)).pages)
  for (const name of ['revision', 'revisedBy', 'change', 'createdBy', 'editionNote', '_status', 'updatedAt', 'recipe']) {
    expect(answers, name).not.toContain(`"${name}":`)
  }
})

it('shows no trashed document, at its former or its present address', async () => {
  const { id, slug } = await aMontage(cms.payload, { image: shown.image, title: 'soon in the trash' })
  const data = { deletedAt: new Date().toISOString() }
  const trashed = await cms.payload.update({ collection: 'montages', id, data, overrideAccess: true })
  const paths = [slug, trashed.slug].map((each) => `/montages/${each}`)
  const parts = paths.map((path) => addressOfPart(String(partOfPage(path))))
  const { pages } = await requestPages(...paths, ...parts)
  expect(paths.map((path) => pages[path]?.status)).toEqual(['absent', 'absent'])
  for (const path of paths) expect(JSON.stringify(parts.map((part) => pages[part]))).not.toContain(`"path":"${path}"`)
})

it('serves no file of a deleted image', async () => {
  const image = await anImage(cms.payload)
  const [file] = (await renditionsOf(image.id, cms.payload)).files ?? []
  expect((await requestRendition(String(file?.name))).status).toBe(200)
  expect((await (await cms.as('editor')).delete(`/media/${image.id}`)).status).toBe(200)
  expect((await requestRendition(String(file?.name))).status).toBe(404)
})

it('answers with publications since a number, and its installation', async () => {
  const { installation, publications } = await requestPublications(0)
  expect(installation).toEqual({ epoch: 1, id: expect.stringMatching(/^[0-9a-f-]{36}$/), newest: Math.max(...Object.values(publications)) })
  expect(publications[paths[5] ?? '']).toBeGreaterThan(0)
  expect((await requestPublications(installation.newest)).publications).toEqual({})
  expect((await requestPublications(0, 2)).publications).toEqual({})
})

it('reads collections in one file only, which filters by published', () => {
  const folder = path.resolve(import.meta.dirname, '../../src/read-model')
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.ts'))
  const reading = files.filter((name) => /\bpayload\.(?!logger)|\.db\b|collection:/.test(readFileSync(path.join(folder, name), 'utf8')))
  // `director-names.ts` reads names, whose montages are read as published, `places.ts` and `sharing-lists.ts` ranks, whose lists are.
  expect(reading.toSorted()).toEqual(['parts/director-names.ts', 'parts/places.ts', 'parts/sharing-lists.ts', 'read-documents.ts'])
})
