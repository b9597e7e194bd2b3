import { MongoClient, ObjectId } from 'mongodb'
import { expect, it } from 'vitest'
import { migrations as mongodbMigrations } from '../../src/database/migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../../src/database/migrations/sqlite/index.ts'
import { env } from '../../src/env.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { aDraftOn, aList, aMontage } from '../harness/content.ts'

const cms = useCms()
const name = '20261126_235900_fill_shown_titles'

/** As a list lay in the database before it had a title as it is read. */
async function forget(id: string): Promise<void> {
  if (isMongo) {
    const server = new MongoClient(env.databaseUrl)
    const db = server.db()
    await db.collection('lists').updateOne({ _id: new ObjectId(id) }, { $unset: { shownTitle: '' } })
    await db.collection('_lists_versions').updateMany({}, { $unset: { 'version.shownTitle': '' } })
    await server.close()
    return
  }
  const { client } = cms.payload.db as unknown as { client: { execute: (statement: object) => Promise<unknown> } }
  await client.execute({ args: [id], sql: 'UPDATE lists SET shown_title = NULL WHERE id = ?' })
  await client.execute({ args: [id], sql: 'UPDATE _lists_v SET version_shown_title = NULL WHERE parent_id = ?' })
}

it('a list of before gets its title as it is read, with the number of its own entries, and so does a draft on top of it', async () => {
  const { payload } = cms
  const { id } = await aList(payload, { title: 'The {count} best' })
  await aDraftOn(payload, 'lists', id, { entries: [{ montage: (await aMontage(payload)).id }], title: 'The {count} very best' })
  const titles = async () => {
    const read = (draft: boolean) => payload.findByID({ collection: 'lists', depth: 0, draft, id, overrideAccess: true })
    return [(await read(false)).shownTitle, (await read(true)).shownTitle]
  }
  await forget(id)
  expect((await titles()).filter(Boolean)).toEqual([])

  const migration = (isMongo ? mongodbMigrations : sqliteMigrations).find((one) => one.name === name)
  const db = (payload.db as unknown as { drizzle?: object }).drizzle
  const up = migration?.up as unknown as (args: object) => Promise<void>
  await up({ db, payload, req: { payload } })
  expect(await titles()).toEqual(['The 2 best', 'The 1 very best'])
})
