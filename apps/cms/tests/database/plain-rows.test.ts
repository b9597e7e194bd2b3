import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { BSON } from 'mongodb'
import { expect, it } from 'vitest'

import { isMongo, useCms } from '../harness/cms.ts'
import { aList } from '../harness/documents/content.ts'

const cms = useCms()

it.runIf(isMongo)('MongoDB has editions and versions of lists in the types that Mongoose gives them, with all their rows', async () => {
  await aList(cms.payload)
  const { collections, versions } = cms.payload.db as unknown as MongooseAdapter
  for (const model of [collections.editions, versions.lists]) {
    if (!model) throw new Error('No model')
    const stored = await model.findOne().sort({ _id: -1 }).lean<{ order?: unknown[]; version?: { entries: unknown[] } }>()
    expect(stored?.order ?? stored?.version?.entries).toHaveLength(2)
    expect(BSON.EJSON.serialize(stored)).toEqual(BSON.EJSON.serialize(new model(stored).toObject()))
  }
})
