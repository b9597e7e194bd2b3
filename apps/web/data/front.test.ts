import { expect, it } from 'vitest'

import { aList, aMontage, aPerson, editionsOf, entriesOf } from './builders.ts'
import { aFakeCms } from './fake-cms.ts'
import { getFront } from './front.ts'
import { toSite } from './site.ts'

const cms = aFakeCms()
const site = toSite({ id: 'site', name: 'Montage', description: '', address: '', timeZone: 'UTC' })
const films = ['Heat', 'Rocky', 'Alien', 'Mulan', 'Creed'].map((title) => aMontage(title, { image: 'none' }))
const publishedOn = (day: string, over: Parameters<typeof aList>[0] = {}) =>
  aList({ id: day, image: 'none', publishedAt: `2026-03-${day}T12:00:00.000Z`, slug: `films-of-${day}`, ...over })

it('shows the newest list with its first three, then those before it, newest first', async () => {
  const lead = publishedOn('12', { byline: [aPerson('Ada')], entries: entriesOf('not-public', ...films) })
  cms.documents.lists = [publishedOn('11'), lead, publishedOn('09'), publishedOn('10')]
  const front = await getFront(site)
  expect(front.lead).toMatchObject({
    byline: [{ name: 'Ada', path: '/people/ada' }],
    length: 5,
    path: '/lists/films-of-12',
    published: { iso: '2026-03-12' },
  })
  expect(front.lead?.top.map(({ rank, title }) => `${rank} ${title}`)).toEqual(['1 Heat', '2 Rocky', '3 Alien'])
  expect(front.trails.map(({ path }) => path)).toEqual(['/lists/films-of-11', '/lists/films-of-10', '/lists/films-of-09'])
})

it('tells the edition of a list that ranks more than it shows', async () => {
  cms.documents = {
    editions: editionsOf(films, films.toReversed()).map((edition) => ({ ...edition, list: '12' })),
    lists: [publishedOn('12', { entries: entriesOf(...films.toReversed()) })],
  }
  expect((await getFront(site)).lead?.edition).toMatchObject({ number: 2, moves: { left: 0, moved: 4, new: 0 } })
})

it('tells no edition of another order, nor of another list', async () => {
  cms.documents = {
    editions: editionsOf(films).map((edition) => ({ ...edition, list: '12' })),
    lists: [publishedOn('12', { entries: entriesOf(...films.toReversed()) })],
  }
  expect((await getFront(site)).lead?.edition).toBeNull()
  cms.documents.lists = [publishedOn('13', { entries: entriesOf(...films) })]
  expect((await getFront(site)).lead?.edition).toBeNull()
})

it('shows nothing while nothing is published', async () => {
  expect(await getFront(site)).toEqual({ lead: null, trails: [] })
})
