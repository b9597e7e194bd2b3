import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'

import { pagesShowing } from '../../src/addresses/appearances-of.ts'
import { usesOf } from '../../src/media/uses/find-uses.ts'
import { useCms } from '../harness/cms.ts'
import { countQueries } from '../harness/count-queries.ts'
import { aList, aMontage, anImage } from '../harness/documents/content.ts'

const cms = useCms()
let req: PayloadRequest
let lead: string
let images: string[]

beforeAll(async () => {
  req = await createLocalReq({}, cms.payload)
  lead = (await anImage(cms.payload)).id
  images = []
  for (let number = 0; number < 4; number++) images.push((await anImage(cms.payload, { rightsUntil: `2031-05-0${number + 1}` })).id)
})

it('the uses of several images are those of each, in as many queries as of one', async () => {
  const [first = '', second = '', third = ''] = images
  await aMontage(cms.payload, { image: first, title: 'A' })
  await aMontage(cms.payload, { _status: 'draft', image: first, title: 'B' })
  await aMontage(cms.payload, { image: second, title: 'C' })
  const access = { overrideAccess: true, req }
  const uses = await usesOf(images, access)
  const titles = (image: string) => uses.get(image)?.map(({ isShown, title }) => [title, isShown])
  expect(titles(first)).toEqual([
    ['A', true],
    ['B', false],
  ])
  expect(titles(second)).toEqual([['C', true]])
  expect(uses.has(third)).toBe(false)
  expect(await countQueries(cms.payload, () => usesOf(images, access))).toBe(await countQueries(cms.payload, () => usesOf([first], access)))
})

it('the pages that show an image are found in as many queries for many montages as for one', async () => {
  const image = await anImage(cms.payload)
  const first = await aMontage(cms.payload, { image: image.id })
  await aList(cms.payload, { image: lead, montages: [first.id] })
  const find = () => pagesShowing(image, req)
  const before = await countQueries(cms.payload, find)
  const others = [await aMontage(cms.payload, { image: image.id }), await aMontage(cms.payload, { image: image.id })]
  const list = await aList(cms.payload, { image: lead, montages: [first, ...others].map(({ id }) => id) })

  expect(await countQueries(cms.payload, find)).toBe(before)
  const montages = [first, ...others].map(({ slug }) => `/montages/${slug}`)
  expect(await find()).toEqual(expect.arrayContaining(['/', ...montages, `/lists/${list.slug}`]))
})
