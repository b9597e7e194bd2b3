import { beforeAll, expect, it } from 'vitest'

import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage, aPerson } from '../harness/content.ts'
import { countQueries } from '../harness/count-queries.ts'
import { requestPages } from '../harness/site-requests.ts'

const cms = useCms()
let image: string
let byline: string[]

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  byline = [(await aPerson(cms.payload)).id]
})

const montages = (count: number) => Promise.all(Array.from({ length: count }, async () => await aMontage(cms.payload, { image })))

it.each([2, 40])('a page with a list of %i entries takes ten queries at most', async (length) => {
  const films = await montages(length)
  const list = await aList(cms.payload, { byline, image, montages: films.map(({ id }) => id) })
  const counts: Record<string, number> = {}
  const paths = {
    embed: `/embed/lists/${list.slug}`,
    feed: `/lists/${list.slug}/feed.xml`,
    front: '/',
    history: `/lists/${list.slug}/editions`,
    list: `/lists/${list.slug}`,
    montage: `/montages/${films[0]?.slug}`,
    sitemap: '/sitemap.xml',
  }
  for (const [name, path] of Object.entries(paths)) counts[name] = await countQueries(cms.payload, () => requestPages(path))
  expect(counts).toEqual({ embed: 8, feed: 7, front: 11, history: 7, list: 10, montage: 9, sitemap: 9 })
})
