import { beforeAll, expect, it } from 'vitest'

import { anonymous, useCms } from '../harness/cms.ts'
import { aMontage } from '../harness/content.ts'

const cms = useCms()
let montage: Awaited<ReturnType<typeof aMontage>>

beforeAll(async () => {
  montage = await aMontage(cms.payload)
})

it('lets readers read while a write is under way, and shows them nothing of it', async () => {
  const { payload } = cms
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('No transaction could be begun.')
  const req = { transactionID }
  await payload.db.updateOne({ collection: 'montages', data: { song: 'Unfinished' }, id: montage.id, req })

  expect((await anonymous.get(`/montages/${montage.id}`)).body.song).toBeNull()
  expect((await anonymous.get('/montages?limit=1')).status).toBe(200)
  await payload.db.rollbackTransaction(transactionID)
  expect((await anonymous.get(`/montages/${montage.id}`)).body.song).toBeNull()
})

it('writes again after a transaction that failed', async () => {
  const editor = await cms.as('editor')
  expect((await editor.patch(`/montages/${montage.id}`, { _status: 'published', year: 1 })).status).toBe(400)
  expect((await editor.patch(`/montages/${montage.id}`, { _status: 'published', song: 'Fine' })).status).toBe(200)
})
