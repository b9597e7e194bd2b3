import type { TypedUser } from 'payload'
import { expect, it } from 'vitest'

import { readFailing } from '../../src/delivery/read-deliveries.ts'
import { readEndingRights } from '../../src/media/uses/ending-rights.ts'
import { readRefused } from '../../src/schedules/read-refused.ts'
import { emailOf, useCms } from '../harness/cms.ts'
import { aMontage, anImage } from '../harness/content.ts'
import { countQueries } from '../harness/count-queries.ts'

const cms = useCms()

it.each([2, 12])('the notices of the dashboard ask as much of the database for %i images whose rights end', async (count) => {
  const { payload } = cms
  const { docs } = await payload.find({ collection: 'users', overrideAccess: true, where: { email: { equals: emailOf('editor') } } })
  const requester = { payload, user: { ...docs[0], collection: 'users' } as TypedUser }
  const rightsUntil = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()
  const shown: string[] = []
  for (let number = 0; number < count; number++) {
    const image = await anImage(payload, { alt: `Image ${number} of ${count}`, rightsUntil })
    if (number % 2 === 0) shown.push(image.alt)
    await aMontage(payload, { _status: number % 2 === 0 ? 'published' : 'draft', image: image.id })
  }
  let ending: string[] = []
  const queries = await countQueries(payload, async () => {
    await readFailing(requester)
    await readRefused(requester)
    ending = (await readEndingRights(requester, new Date())).map(({ alt }) => alt)
  })
  expect(ending.filter((alt) => alt.endsWith(`of ${count}`)).toSorted()).toEqual(shown.toSorted())
  expect(queries).toBe(6)
})
