import { forRequest, proveId } from 'types/server/request-id'
import { expect, it, vi } from 'vitest'

import { deliverPending } from '../../src/delivery/deliver.ts'
import { env } from '../../src/env.ts'
import { Client } from '../harness/client.ts'
import { useCms } from '../harness/cms.ts'
import { deliveriesOf } from '../harness/deliveries.ts'
import { sites } from '../harness/sites.ts'

const cms = useCms()
const deliveries = deliveriesOf(cms)

it('a publish and its announcement to each site have one id, which no stranger can make up', async () => {
  const { id } = await deliveries.aKnownMontage()
  for (const site of sites) site.requestIds.length = 0
  await forRequest('the-id-of-a-publish', () => deliveries.edit(id))
  await Client.backgroundWork()
  await deliverPending(cms.payload)
  for (const site of sites) expect(site.requestIds).toContain(proveId('the-id-of-a-publish', env.announceSecret))
})

it('an error that nobody foresaw is answered with the id, under which the log has it', async () => {
  const admin = await cms.as('admin')
  vi.spyOn(cms.payload.db, 'find').mockRejectedValue(new Error('a secret of the database'))
  const { body, status } = await forRequest('7f3c2e1a90ab12cd', () => admin.get('/people'))
  vi.restoreAllMocks()
  const message = 'Something went wrong. If it happens again, tell whoever runs this CMS: 7f3c2e1a90ab12cd'
  expect([status, body.errors]).toEqual([500, [{ message }]])
  expect(cms.errors.splice(0)).toHaveLength(1)
  const { options } = cms.payload.config.logger as unknown as { options: { mixin: (fields: object, level: number) => object } }
  const fieldsAt = (level: number) => forRequest('7f3c2e1a90ab12cd', () => options.mixin({}, level))
  expect([fieldsAt(50), fieldsAt(30), options.mixin({}, 50)]).toEqual([{ requestId: '7f3c2e1a90ab12cd' }, {}, {}])
})
