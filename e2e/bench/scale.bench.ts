import { expect } from '@playwright/test'

import { referenceList } from '../site/reference-list.ts'
import { measureAdmin } from './scale/admin.ts'
import { measureHealing } from './scale/healing.ts'
import { measureMemory } from './scale/memory.ts'
import { test } from './scale/places.ts'
import { measurePublishing } from './scale/publishing.ts'
import { measureRendering } from './scale/rendering.ts'
import { reportScale } from './scale/report.ts'
import { storeRows } from './scale/results.ts'
import { measureStart } from './scale/start.ts'

test.setTimeout(3_600_000)

test.afterAll(reportScale)

test('publishing', async ({ large }) => {
  await large.start('cms')
  await large.start('web')
  storeRows('Publishing', await measurePublishing(large))
})

test('admin', async ({ context, large }) => {
  await large.start('cms')
  storeRows('In the admin', await measureAdmin(context, large))
})

test('rendering', async ({ large, small }) => {
  for (const montage of [large, small]) {
    await montage.start('cms')
    await montage.start('web')
    expect((await fetch(montage.webUrl + referenceList)).status).toBe(200)
  }
  storeRows('Pages and files', await measureRendering(large, small))
})

test('start', async ({ large, small }) => {
  storeRows('The processes', await measureStart(large, small))
})

test('memory', async ({ small }) => {
  await small.start('cms')
  await small.start('web')
  storeRows('Memory', await measureMemory(small))
})

test('healing', async ({ large }) => {
  await large.start('cms')
  await large.start('web')
  storeRows('After a day away', await measureHealing(large))
})
