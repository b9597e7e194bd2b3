import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, vi } from 'vitest'

import { migrate } from '../../src/database/migrations/migrate.ts'
import { migrations } from '../../src/database/migrations/sqlite/index.ts'
import { useCms } from '../harness/cms.ts'

// MongoDB has no schema: these tests use SQLite.
vi.hoisted(() => delete process.env.DATABASE_URL)

const cms = useCms({ isReal: true })

/** The files that `payload migrate:create` would add to a copy of the committed migrations. */
async function pending(prepare = async (_folder: string): Promise<void> => {}): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'montage-migrations-'))
  await cp(path.resolve('src/database/migrations/sqlite'), folder, { recursive: true })
  await prepare(folder)
  const before = await readdir(folder)
  // Without changes it ends the process.
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => {
    throw new Error('nothing to do')
  })
  const { db } = cms.payload
  Object.assign(db, { migrationDir: folder })
  try {
    await db.createMigration({ migrationName: 'pending', payload: cms.payload, skipEmpty: true })
  } catch (error) {
    expect(error).toHaveProperty('message', 'nothing to do')
  }
  const added = (await readdir(folder)).filter((name) => !before.includes(name))
  exit.mockRestore()
  await rm(folder, { recursive: true })
  return added
}

it('match the schema', async () => {
  expect(await pending()).toEqual([])
})

it('are found missing after a change of the schema', async () => {
  const added = await pending(async (folder) => {
    const snapshot =
      (await readdir(folder))
        .filter((name) => name.endsWith('.json'))
        .sort()
        .at(-1) ?? ''
    const { tables, ...rest } = JSON.parse(await readFile(path.join(folder, snapshot), 'utf8'))
    delete tables.montages.columns.song
    await writeFile(path.join(folder, snapshot), JSON.stringify({ tables, ...rest }))
  })
  expect(added.some((name) => name.endsWith('_pending.ts'))).toBe(true)
})

it('run once: a second run changes nothing', async () => {
  const ran = () => cms.payload.find({ collection: 'payload-migrations', overrideAccess: true, sort: 'name' })
  const before = await ran()
  await migrate(cms.payload)
  expect(before.docs.map(({ name }) => name)).toEqual(migrations.map(({ name }) => name))
  expect((await ran()).docs).toEqual(before.docs)
})

it('of another version stop the start with a sentence, and change nothing', async () => {
  const { payload } = cms
  const other = await payload.create({ collection: 'payload-migrations', data: { batch: 1, name: '20991231_later' }, overrideAccess: true })
  await expect(migrate(payload)).rejects.toThrow(/made by another version of Montage.*20991231_later.*DATA_DIR/)
  await payload.delete({ collection: 'payload-migrations', id: other.id, overrideAccess: true })
})
