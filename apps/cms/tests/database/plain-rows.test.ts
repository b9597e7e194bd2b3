import { BSON } from 'mongodb'
import { expect, it } from 'vitest'

import { isMongodb } from '../../src/database/mongodb/is-mongodb.ts'
import { isMongo, useCms } from '../harness/cms.ts'
import { aList } from '../harness/documents/content.ts'

const cms = useCms()

it.runIf(isMongo)('MongoDB has editions and versions of lists in the types that Mongoose gives them, with all their rows', async () => {
  await aList(cms.payload)
  await (await cms.as('editor')).post('/lists?draft=true', { title: 'A list without entries' })
  const { db } = cms.payload
  if (!isMongodb(db)) throw new Error('No MongoDB')
  const { collections, versions } = db
  for (const model of [collections.editions, versions.lists]) {
    if (!model) throw new Error('No model')
    const all = await model.find().sort({ _id: -1 }).lean<{ order?: unknown[]; version?: { entries: unknown[] } }[]>()
    expect(all.map(({ order, version }) => (order ?? version?.entries)?.length)).toEqual(
      model === collections.editions ? [2] : [undefined, 2],
    )
    expect(BSON.EJSON.serialize(all)).toEqual(BSON.EJSON.serialize(all.map((stored) => new model(stored).toObject())))
  }
})
