import { sql } from '@payloadcms/db-sqlite'
import { createLocalReq } from 'payload'
import { expect, it } from 'vitest'
import { takeOverRenditions as takeOverInMongodb } from '../../src/database/migrations/take-over-mongodb.ts'
import { takeOverRenditions as takeOverInSqlite } from '../../src/database/migrations/take-over-sqlite.ts'
import { encodeWaiting } from '../../src/renditions/encode-waiting.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { anImage } from '../harness/content.ts'
import { renditionsOf, shownIn } from '../harness/renditions.ts'
import { askRendition } from '../harness/site-questions.ts'

const cms = useCms()

type Old = { height: number; name: string; width: number }

/** What a data migration is given, as far as it is used here. */
type Database = {
  collections: Record<string, { collection: { updateOne: (filter: object, update: object) => Promise<unknown> } }>
  drizzle: Parameters<typeof takeOverInSqlite>[0]
}

/** Runs what the migration does with renditions that were kept on the images. */
async function takeOver(image: string, renditions: Old[]): Promise<void> {
  const { collections, drizzle } = cms.payload.db as unknown as Database
  if (isMongo) {
    await collections.media?.collection.updateOne({}, { $set: { renditions } })
    await takeOverInMongodb({ payload: cms.payload, req: await createLocalReq({}, cms.payload) })
    return
  }
  await drizzle.run(sql`CREATE TABLE media_renditions (_order integer, _parent_id text, id text, name text, width numeric, height numeric)`)
  for (const [place, { height, name, width }] of renditions.entries()) {
    await drizzle.run(sql`INSERT INTO media_renditions VALUES (${place + 1}, ${image}, ${String(place)}, ${name}, ${width}, ${height})`)
  }
  await takeOverInSqlite(drizzle)
}

it('images of before keep what they had until the rest is made, and it is served after that', async () => {
  const { id } = await anImage(cms.payload)
  const made = await renditionsOf(id, cms.payload)
  const [{ height, name, width } = { height: 0, name: '', width: 0 }] = made.files ?? []
  await cms.payload.delete({ collection: 'renditions', id: made.id, overrideAccess: true })

  await takeOver(id, [{ height, name, width }])
  const before = await renditionsOf(id, cms.payload)
  expect(shownIn(before)).toEqual(['whole webp 64'])
  expect((await askRendition(String(name))).status).toBe(200)

  await encodeWaiting(cms.payload)
  const after = await renditionsOf(id, cms.payload)
  expect(after.isDone).toBe(true)
  expect(shownIn(after)).toEqual(expect.arrayContaining(['whole webp 64', 'whole avif 64', '1x1 avif 36']))
  expect((await askRendition(String(name))).status).toBe(200)
})
