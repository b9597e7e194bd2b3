import { MongoClient, ObjectId } from 'mongodb'
import type { Payload } from 'payload'
import { beforeAll, describe, expect, it } from 'vitest'
import { migrations as mongodbMigrations } from '../../src/database/migrations/mongodb/index.ts'
import { migrations as sqliteMigrations } from '../../src/database/migrations/sqlite/index.ts'
import { env } from '../../src/env.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { anImage } from '../harness/content.ts'

const cms = useCms({ hasUsers: false })
const name = '20261125_234130_rights_of_images'

type Before = { licence: string | null; rightsUntil?: string | null }

/** As they lie in the database, in the shape of before. */
const before: Record<string, Before> = {
  'Its deed in German': { licence: 'https://creativecommons.org/licenses/by/4.0/deed.de' },
  'An older version': { licence: 'https://creativecommons.org/licenses/by-sa/3.0/' },
  'An agency': { licence: 'https://agency.example/terms?a=1&b=“2”' },
  'None, with an end': { licence: null, rightsUntil: '2027-05-03T12:00:00.000Z' },
  'Nothing said': { licence: null },
}
const ids = new Map<string, string>()

type Step = (args: object) => Promise<void>
const migrate = async (payload: Payload, way: 'down' | 'up') => {
  const migration = (isMongo ? mongodbMigrations : sqliteMigrations).find((one) => one.name === name)
  const db = (payload.db as unknown as { drizzle?: object }).drizzle
  const step = migration?.[way] as unknown as Step
  await step({ db, payload, req: { payload } })
}

/** Past our own rules, and past the schema of now. */
async function write(payload: Payload, id: string, { licence, rightsUntil = null }: Before): Promise<void> {
  if (isMongo) {
    const server = new MongoClient(env.databaseUrl)
    const change = { licence, rightsUntil: rightsUntil && new Date(rightsUntil) }
    await server
      .db()
      .collection('media')
      .updateOne({ _id: new ObjectId(id) }, { $set: change })
    await server.close()
  } else {
    const { client } = payload.db as unknown as { client: { execute: (statement: object) => Promise<unknown> } }
    await client.execute({ args: [licence, rightsUntil, id], sql: 'UPDATE media SET licence = ?, rights_until = ? WHERE id = ?' })
  }
}

const stored = (alt: string) => cms.payload.findByID({ collection: 'media', id: ids.get(alt) ?? '', depth: 0, overrideAccess: true })

beforeAll(async () => {
  for (const alt of Object.keys(before)) ids.set(alt, (await anImage(cms.payload, { alt })).id)
  await migrate(cms.payload, 'down')
  for (const [alt, was] of Object.entries(before)) await write(cms.payload, ids.get(alt) ?? '', was)
  await migrate(cms.payload, 'up')
})

describe('an image of before', () => {
  it.each([
    ['Its deed in German', { licence: 'cc-by-4.0', licenceAddress: null, rights: null }],
    ['An older version', { licence: 'own', licenceAddress: 'https://creativecommons.org/licenses/by-sa/3.0/', rights: null }],
    ['An agency', { licence: 'own', licenceAddress: 'https://agency.example/terms?a=1&b=“2”', rights: null }],
    ['None, with an end', { licence: null, licenceAddress: null, rights: 'licensed-until' }],
    ['Nothing said', { licence: null, licenceAddress: null, rights: null }],
  ])('%s keeps what was said of its rights', async (alt, kept) => {
    const { licence = null, licenceAddress = null, rights = null, rightsUntil } = await stored(alt)
    expect({ licence, licenceAddress, rights }).toEqual(kept)
    expect(rightsUntil ?? null).toBe(before[alt]?.rightsUntil ?? null)
  })

  it('can be saved as it is', async () => {
    for (const [alt, id] of ids) {
      const { credit } = await cms.payload.update({ collection: 'media', id, data: { credit: 'New' }, overrideAccess: true })
      expect(credit, alt).toBe('New')
    }
    expect((await stored('An agency')).licenceAddress).toBe('https://agency.example/terms?a=1&b=“2”')
  })
})
