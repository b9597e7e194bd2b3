import { addressOfPart, partOfPage } from 'types/sitemap-parts'
import { beforeAll, expect, it } from 'vitest'

import type { Topic } from '../../src/payload-types.ts'
import { useCms } from '../harness/cms.ts'
import { countQueries } from '../harness/count-queries.ts'
import { aList, aMontage, anImage, aPerson, aTopic } from '../harness/documents/content.ts'
import { requestPages } from '../harness/site-requests.ts'

const cms = useCms()
let image: string
let byline: string[]
let topic: Topic

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  byline = [(await aPerson(cms.payload)).id]
  topic = await aTopic(cms.payload)
})

/** One after the other: each changes the page of all films. */
async function montages(count: number) {
  const made = []
  for (let number = 0; number < count; number++) made.push(await aMontage(cms.payload, { directors: ['Ada'], image }))
  return made
}

it.each([2, 40])('a page with a list of %i entries takes sixteen queries at most', async (length) => {
  const films = await montages(length)
  const list = await aList(cms.payload, { byline, image, montages: films.map(({ id }) => id), topics: [topic.id] })
  await cms.payload.update({ collection: 'lists', id: list.id, data: { _status: 'published', standfirst: 'Other' }, overrideAccess: true })
  const counts: Record<string, number> = {}
  const paths = {
    corrections: '/corrections',
    embed: `/embed/lists/${list.slug}`,
    feed: `/lists/${list.slug}/feed.xml`,
    films: '/films',
    filmsOfDecade: '/films/1980s',
    filmsOfDirector: '/films/directors/ada',
    filmsOfLetter: '/films/f',
    front: '/',
    indexOfLists: '/lists',
    indexOfPeople: '/people',
    indexOfTopics: '/topics',
    history: `/lists/${list.slug}/editions`,
    list: `/lists/${list.slug}`,
    montage: `/montages/${films[0]?.slug}`,
    part: addressOfPart(String(partOfPage(`/lists/${list.slug}`))),
    sitemap: '/sitemap.xml',
    topic: `/topics/${topic.slug}`,
    topicFeed: `/topics/${topic.slug}/feed.xml`,
  }
  for (const [name, path] of Object.entries(paths)) counts[name] = await countQueries(cms.payload, () => requestPages(path))
  expect(counts).toEqual({
    corrections: 8,
    embed: 9,
    feed: 8,
    films: 8,
    filmsOfDecade: 6,
    filmsOfDirector: 7,
    filmsOfLetter: 8,
    front: 12,
    history: 8,
    indexOfLists: 8,
    indexOfPeople: 7,
    indexOfTopics: 7,
    list: 16,
    montage: 10,
    part: 9,
    sitemap: 8,
    topic: 9,
    topicFeed: 8,
  })
})

it('pages of montages, of people and of moved lists take as many queries as one of each', async () => {
  const people = [await aPerson(cms.payload, {}), await aPerson(cms.payload, {})]
  const films = await montages(3)
  for (const somebody of people) await aList(cms.payload, { byline: [somebody.id], image, montages: films.map(({ id }) => id) })
  const moved: string[] = []
  for (const list of [await aList(cms.payload, { image }), await aList(cms.payload, { image })]) {
    moved.push(`/lists/${list.slug}`)
    await cms.payload.update({
      collection: 'lists',
      id: list.id,
      data: { _status: 'published', slug: `${list.slug}-now` },
      draft: false,
      overrideAccess: true,
    })
  }
  const counted = (paths: string[]) => countQueries(cms.payload, () => requestPages(...paths))
  for (const paths of [films.map(({ slug }) => `/montages/${slug}`), people.map(({ slug }) => `/people/${slug}`)]) {
    const counts = [await counted(paths.slice(0, 1)), await counted(paths)]
    expect(counts[1], paths[0]).toBe(counts[0])
  }
  const [one, both] = [await counted(moved.slice(0, 1)), await counted(moved)]
  // The list itself is asked for one after the other.
  expect(both - one).toBe(1)
})
