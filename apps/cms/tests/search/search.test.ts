import { beforeAll, describe, expect, it } from 'vitest'

import type { Found } from '../../src/search/find-montages.ts'
import { anonymous, useCms } from '../harness/cms.ts'
import { aDraftOn, aMontage, anImage } from '../harness/documents/content.ts'

const cms = useCms()

const search = async (query: string): Promise<Found> => {
  const { body, status } = await (await cms.as('writer')).get(`/montages/search?query=${encodeURIComponent(query)}`)
  expect(status).toBe(200)
  return body as unknown as Found
}
const titles = async (query: string): Promise<string[]> => (await search(query)).montages.map(({ title }) => title)

let image = ''
const film = (title: string, given: object = {}) =>
  aMontage(cms.payload, { image, sequence: 'He runs.', song: '', title, year: 2000, ...given })

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  await film('Rocky', { song: 'Gonna Fly Now', year: 1976 })
  await film('Rocky IV', { song: 'Hearts on Fire', sequence: 'He trains in snow.', year: 1985 })
  await film('Mulan', { sequence: 'Recruits climb a rocky pole.', year: 1998 })
  await film('1917', { year: 2019 })
  await film('Épée et Élan', { song: 'Über alles', year: 1917 })
  await film('100% Pain_Gain')
  const trashed = await film('Trashed Rocky')
  await cms.payload.update({ collection: 'montages', id: trashed.id, data: { deletedAt: new Date().toISOString() }, overrideAccess: true })
})

describe('words', () => {
  it.each([
    ['rocky', ['Rocky', 'Rocky IV', 'Mulan']],
    ['  ROCKY   snow ', ['Rocky IV']],
    ['rocky 1985', ['Rocky IV']],
    ['fly now', ['Rocky']],
    ['ock', ['Rocky', 'Rocky IV', 'Mulan']],
    ['1917', ['1917', 'Épée et Élan']],
    ['rocky 1999', []],
    ['trashed', []],
  ])('“%s” finds %j: in title, song, sequence and year, those in title and year first', async (query, found) => {
    expect(await titles(query)).toEqual(found)
  })

  it.each([
    ['épée', 1],
    ['ÉPÉE ÉLAN', 1],
    ['über', 1],
    ['epee', 0],
    ['100%', 1],
    ['Pain_Gain', 1],
    ['100%x', 0],
    ['R.cky', 0],
    ['(', 0],
    ['\\', 0],
    ["'", 0],
  ])('“%s” finds %i, whatever the database', async (query, count) => {
    expect(await titles(query)).toHaveLength(count)
  })
})

it('shows the newest save, and whether readers have it', async () => {
  const changed = await film('Before', { year: 1990 })
  await aDraftOn(cms.payload, 'montages', changed.id, { title: 'Afterwards', year: 1991 })
  const draft = await cms.payload.create({
    collection: 'montages',
    data: { title: 'After all' },
    draft: true,
    overrideAccess: true,
  } as never)
  const published = await film('After Hours', { year: 1985 })

  const thumbnail = expect.stringMatching(/^\/api\/media\/file\//)
  expect(await search('after')).toEqual({
    montages: [
      { id: published.id, state: 'published', thumbnail, title: 'After Hours', year: 1985 },
      { id: (draft as { id: string }).id, state: 'draft', thumbnail: null, title: 'After all', year: null },
      { id: changed.id, state: 'changed', thumbnail, title: 'Afterwards', year: 1991 },
    ],
    total: 3,
  })
  expect(await titles('before')).toEqual([])
})

it('shows twenty montages, those with the words in their titles first, and the total', async () => {
  for (let copy = 1; copy <= 21; copy++) await film(`Copy ${copy}`, { sequence: 'A zebra jumps.' })
  await film('Zebra')
  const { montages, total } = await search('zebra')
  expect([montages.length, total]).toEqual([20, 22])
  expect(montages[0]?.title).toBe('Zebra')
  expect(new Set(montages.map(({ id }) => id)).size).toBe(20)
})

it('offers the montages edited last when nothing was typed', async () => {
  const edited = await film('Edited first')
  await film('Edited second')
  await aDraftOn(cms.payload, 'montages', edited.id, { song: 'Again' })
  const { montages, total } = await search('')
  expect(montages.slice(0, 2).map(({ title }) => title)).toEqual(['Edited first', 'Edited second'])
  expect(montages).toHaveLength(20)
  expect(total).toBe((await (await cms.as('writer')).get('/montages?draft=true')).body.totalDocs)
})

it('answers nobody who is not signed in', async () => {
  expect((await anonymous.get('/montages/search?query=rocky')).status).toBe(401)
})

it.each(['query[]=a', 'query[like]=a', `query=${'a'.repeat(201)}`])('refuses %s', async (query) => {
  const { body, status } = await (await cms.as('writer')).get(`/montages/search?${query}`)
  expect(status).toBe(400)
  expect(JSON.stringify(body)).toContain('“query” must be a text')
})
