import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, Document } from 'mongodb'

type Model = MongooseAdapter['collections'][string]

/**
 * Inserts the rows of editions and of versions of lists as Payload has made them for MongoDB. Mongoose casts the rest of a document; it would build
 * an object of each row and validate it, which is a quarter of the CPU time in which a list of 500 is published.
 */
export function insertRowsPlainly({ collections, versions }: MongooseAdapter): void {
  const { editions } = collections
  const { lists } = versions
  if (!editions || !lists) throw new Error('Editions and versions of lists have no collection.')
  createBy(editions, ({ order, ...edition }) => ({ ...new editions(edition).toObject(), ...(order && { order }) }))
  createBy(lists, ({ version: { entries, ...list }, ...data }) => {
    const { version, ...rest } = new lists({ ...data, version: list }).toObject()
    return { ...rest, version: { ...version, ...(entries && { entries }) } }
  })
}

/** Has Payload create documents of a model as `cast` makes them. */
function createBy(model: Model, cast: (data: Document) => Document): void {
  const create = async ([data]: [Document], { session }: { session?: ClientSession }) => {
    const document = cast(data)
    await model.collection.insertOne(document, { ignoreUndefined: true, ...(session && { session }) })
    return [{ ...document, toObject: () => document }]
  }
  Object.assign(model, { create })
}
