import { expect, it } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { deliveriesOf } from '../harness/deliveries.ts'
import { aList } from '../harness/documents/content.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const { aKnownMontage, edit, numberOf, outbox, wakeAll } = deliveriesOf(cms)

it('retries only the items whose pages an instance could not make', async () => {
  const [good, bad] = [await aKnownMontage(), await aKnownMontage()]
  sites[0].failingPath = bad.page
  sites[0].holdAnnouncements = new Promise((resolve) => setImmediate(resolve))
  await Promise.all([edit(good.id), edit(bad.id)])
  await Client.backgroundWork()
  const waiting = await outbox()
  expect(waiting.map(({ lastError, paths }) => ({ lastError, paths }))).toEqual([
    { lastError: `${sites[0].origin} does not serve ${bad.page} yet: told to fail`, paths: [bad.page] },
  ])
  sites[0].failingPath = null
  await wakeAll()
  await deliverPending(cms.payload)
  expect(await outbox()).toEqual([])
})

it('keeps a page that fails to itself: thirty publications beside it are delivered at once', async () => {
  const bad = await aKnownMontage()
  const list = await aList(cms.payload, { montages: [bad.id, (await aKnownMontage()).id] })
  await deliverPending(cms.payload)
  const front = await numberOf('/')
  sites[0].failingPath = '/'
  const editor = await cms.as('editor')
  await editor.edit(`/lists/${list.id}`, { _status: 'published', title: 'Shown on a front that fails' })
  await Client.backgroundWork()
  expect((await outbox()).map(({ paths }) => paths)).toEqual([['/']])

  sites[0].announcements.length = 0
  for (let n = 0; n < 30; n++)
    expect((await editor.edit(`/lists/${list.id}`, { _status: 'published', standfirst: String(n) })).status).toBe(200)
  await Client.backgroundWork()
  const newest = await numberOf(`/lists/${list.slug}`)
  expect(sites[0].pages.get(`/lists/${list.slug}`)).toEqual({ publication: newest })
  expect(new Set((await outbox()).flatMap(({ paths }) => paths))).toEqual(new Set(['/']))
  const attempts = sites[0].announcements.filter(({ pages }) => '/' in pages).length
  expect(attempts, 'with pauses').toBeLessThan(10)
  expect(sites[0].pages.get('/')).toEqual({ publication: front })

  sites[0].failingPath = null
  expect((await editor.post('/deliveries/try')).status).toBe(200)
  await Client.backgroundWork()
  expect(await outbox()).toEqual([])
  expect(sites[0].pages.get('/')).toEqual({ publication: await numberOf('/') })
})
