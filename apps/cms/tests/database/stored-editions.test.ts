import { expect, it } from 'vitest'

import { migrations as mongodbMigrations } from '../../src/database/migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../../src/database/migrations/sqlite/index.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { RankedLists } from '../harness/ranked-lists.ts'
import { askPages } from '../harness/site-questions.ts'

const cms = useCms()
const ranked = new RankedLists(cms)

it('editions of before know which is the newest of its list, and that one what was before it', async () => {
  const { a, b, c } = ranked.ids
  const list = await ranked.publishedList([a, b, c])
  await ranked.rerank(list, [c, a])
  await ranked.rerank(list, [c, a, b])
  await ranked.rerank(list, [a])
  await ranked.publishedList([b, c])
  const paths = ['/', `/lists/order-${ranked.number - 1}`, `/lists/order-${ranked.number}`, '/sitemap.xml']
  const before = await askPages(...paths)
  expect(JSON.stringify(before.pages[String(paths[1])])).toContain('"left":[{')

  const migration = (isMongo ? mongodbMigrations : sqliteMigrations).find(({ name }) => name === '20261127_000000_newest_editions')
  const db = (cms.payload.db as unknown as { drizzle?: object }).drizzle
  const args = { db, payload: cms.payload, req: { payload: cms.payload } }
  for (const run of [migration?.down, migration?.up]) await (run as unknown as (given: object) => Promise<void>)(args)

  const after = await askPages(...paths)
  expect(after.pages).toEqual(before.pages)
  // It is another database to a site that knows the one before.
  expect(after.installation.id).not.toBe(before.installation.id)
})
