import { readFile, writeFile } from 'node:fs/promises'
import { BSON, type Db, type Document, type IndexDescription, MongoClient } from 'mongodb'

type Collection = { documents: Document[]; indexes: IndexDescription[]; name: string }

export const saveDatabase = (url: string, file: string): Promise<void> =>
  withDatabase(url, async (database) => {
    const collections: Collection[] = []
    for (const { collectionName: name } of await database.collections()) {
      const collection = database.collection(name)
      const indexes = (await collection.indexes()) as IndexDescription[]
      collections.push({ documents: await collection.find().toArray(), indexes: indexes.filter((index) => index.name !== '_id_'), name })
    }
    await writeFile(file, BSON.EJSON.stringify(collections, { relaxed: false }))
  })

export const loadDatabase = (url: string, file: string, siteAddress: string): Promise<void> =>
  withDatabase(url, async (database) => {
    const collections = BSON.EJSON.parse(await readFile(file, 'utf8'), { relaxed: false }) as Collection[]
    await Promise.all(collections.map((collection) => fill(database, collection)))
    await database.collection('globals').updateOne({ globalType: 'site' }, { $set: { address: siteAddress } })
  })

async function fill(database: Db, { documents, indexes, name }: Collection): Promise<void> {
  const collection = await database.createCollection(name)
  if (indexes.length > 0) await collection.createIndexes(indexes)
  if (documents.length > 0) await collection.insertMany(documents)
}

async function withDatabase(url: string, work: (database: Db) => Promise<void>): Promise<void> {
  const client = await new MongoClient(url).connect()
  try {
    await work(client.db())
  } finally {
    await client.close()
  }
}
