import { expect, it } from 'vitest'

import { readDashboard } from '../../src/dashboard/read-dashboard.ts'
import { readFailing } from '../../src/delivery/read-deliveries.ts'
import { readUnseen } from '../../src/notices/unseen.ts'
import { useCms } from '../harness/cms.ts'
import { countQueries } from '../harness/count-queries.ts'
import { aDraftOn, aList, aMontage, anImage } from '../harness/documents/content.ts'
import { createSchedule } from '../harness/documents/scheduling.ts'
import { requesterFor } from '../harness/requester.ts'

const cms = useCms()

it.each([1, 8])('the first screen asks nine questions, with %i of everything that it shows', async (count) => {
  const { payload } = cms
  const editor = await requesterFor(payload, 'editor')
  const rightsUntil = new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString()
  const shown: string[] = []
  for (let number = 0; number < count; number++) {
    const image = await anImage(payload, { alt: `Image ${number} of ${count}`, rightsUntil })
    const draftsOnly = await anImage(payload, { alt: `In drafts ${number} of ${count}`, rightsUntil })
    shown.push(image.alt)
    const montage = await aMontage(payload, { image: image.id })
    await aDraftOn(payload, 'montages', montage.id, { title: `Later ${number}` })
    await aMontage(payload, { _status: 'draft', image: draftsOnly.id })
    const list = await aList(payload, { title: `Due ${number} of ${count}` })
    await aDraftOn(payload, 'lists', list.id, { standfirst: 'Later' })
    await createSchedule(await cms.as('editor'), list.id, { action: 'unpublish' })
  }
  let dashboard: Awaited<ReturnType<typeof readDashboard>> | undefined
  const queries = await countQueries(payload, async () => {
    dashboard = await readDashboard(editor, new Date())
  })
  expect(dashboard?.ending.map(({ alt }) => alt).filter((alt) => alt.endsWith(`of ${count}`))).toEqual(expect.arrayContaining(shown))
  expect(dashboard?.week.flatMap(({ items }) => items).length).toBeGreaterThanOrEqual(count)
  expect(dashboard?.changed.length).toBeGreaterThanOrEqual(count)
  expect(queries).toBe(9)
})

it('asks fewer for a writer, and one each for what fails to reach readers and for the bell, which tells of mentions', async () => {
  const { payload } = cms
  const writer = await requesterFor(payload, 'writer')
  expect(await countQueries(payload, () => readDashboard(writer, new Date()))).toBeLessThanOrEqual(5)
  expect(await countQueries(payload, () => readFailing(writer))).toBe(1)
  expect(await countQueries(payload, () => readUnseen(writer))).toBe(1)
})
