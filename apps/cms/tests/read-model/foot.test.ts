import { beforeAll, expect, it } from 'vitest'

import { useCms } from '../harness/cms.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'
import { contentAt } from '../harness/site-requests.ts'

const cms = useCms()
const montages: string[] = []
let image: string

/** Published in this order. */
const orders = {
  'all-three': [0, 1, 2],
  'two-old': [0, 1],
  'two-new': [1, 2],
  none: [3],
  one: [2],
  other: [4],
  last: [5],
}

beforeAll(async () => {
  image = (await anImage(cms.payload)).id
  for (let number = 0; number < 6; number++) montages.push((await aMontage(cms.payload, { image })).id)
  for (const [day, [slug, order]] of Object.entries(orders).entries()) {
    const list = await aList(cms.payload, {
      image,
      montages: order.map((number) => String(montages[number])),
      slug,
      title: `{count} of ${slug}`,
    })
    const publishedAt = new Date(Date.UTC(2026, 0, day + 1)).toISOString()
    await cms.payload.db.updateOne({ collection: 'lists', data: { publishedAt }, id: list.id })
  }
})

const footOf = async (slug: keyof typeof orders) => {
  const { foot } = await contentAt<'list'>(`/lists/${slug}`)
  const slugOf = (path: string | undefined) => path?.replace('/lists/', '') ?? null
  return [slugOf(foot?.previous?.path), slugOf(foot?.next?.path), foot?.related.map(({ path }) => slugOf(path))]
}

it('leads to the lists that were published before and after, and to others with most of its films, newest first', async () => {
  expect(await footOf('all-three')).toEqual([null, 'two-old', ['two-new', 'one']])
  expect(await footOf('one')).toEqual(['none', 'other', ['two-new', 'all-three']])
  expect(await footOf('two-new')).toEqual(['two-old', 'none', ['all-three', 'one']])
  expect(await footOf('last')).toEqual(['other', null, []])
})

it('shows the titles of the lists, and no list that is not public any more', async () => {
  const { foot } = await contentAt<'list'>('/lists/last')
  expect(foot?.previous).toEqual({ path: '/lists/other', title: '1 of other' })
  const where = { slug: { in: ['other', 'two-new'] } }
  await cms.payload.update({ collection: 'lists', data: { _status: 'draft' }, draft: false, overrideAccess: true, where })
  expect(await footOf('last')).toEqual(['one', null, []])
  expect(await footOf('all-three')).toEqual([null, 'two-old', ['one']])
})
