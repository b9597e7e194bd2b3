import { beforeAll, expect, it } from 'vitest'

import type { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { countOperations } from '../harness/count-queries.ts'
import { aList, aMontage, anImage, aTopic } from '../harness/documents/content.ts'

const cms = useCms()
let client: Client
let image: string
let topics: string[]

beforeAll(async () => {
  client = await cms.as('editor')
  image = (await anImage(cms.payload)).id
  topics = [(await aTopic(cms.payload)).id, (await aTopic(cms.payload)).id]
})

/** The queries and writes of a save that turns the order of a published list round, or keeps it. */
async function costOfSaves(length: number) {
  const montages: string[] = []
  for (let n = 0; n < length; n++) montages.push((await aMontage(cms.payload, { image })).id)
  const list = await aList(cms.payload, { image, montages, topics })
  const save = async (change: object | ((entries: object[]) => object), request = '') => {
    const { body } = await client.get(`/lists/${list.id}?draft=true&depth=0`)
    const data = typeof change === 'function' ? change(body.entries as object[]) : change
    return countOperations(cms.payload, async () => {
      const { status } = await client.patch(`/lists/${list.id}?depth=0${request}`, {
        _status: 'published',
        revision: body.revision,
        ...data,
      })
      expect(status).toBe(200)
    })
  }
  const first = await save({ entries: montages.toReversed().map((montage) => ({ montage })) })
  // As the desk does: the rows stay the same.
  const turned = await save((entries) => ({ entries: entries.toReversed() }))
  const corrected = await save({ standfirst: 'Other' })
  const drafted = await save({ standfirst: 'A draft', _status: 'draft' }, '&draft=true')
  return { corrected, drafted, first, turned }
}

it('a save takes as many queries and writes for forty entries as for three', async () => {
  const [short, long] = [await costOfSaves(3), await costOfSaves(40)]
  expect(long).toEqual(short)
  // Two of them ask for an open review of the list, and whether the site needs two pairs of eyes.
  expect(short.turned.queries).toBeLessThanOrEqual(11)
  expect(short.turned.writes).toBeLessThanOrEqual(10)
  // What readers have is not among them.
  expect(short.drafted.queries).toBeLessThanOrEqual(4)
})
