import { type CreateVersionArgs, createLocalReq, type FlattenedField, type Payload, type PayloadRequest } from 'payload'

import { inTransaction } from '../../database/transaction.ts'
import type { Document, SlugInBackup } from '../contents.ts'
import { withoutSecrets } from '../contents.ts'
import { dropDangling } from './drop-dangling.ts'
import type { MapIds } from './map-ids.ts'

/** So many are written in a transaction. */
const batchSize = 100

export type Target = { isKnown: (id: string) => boolean; map: MapIds; payload: Payload }

/** Writes documents as they were, with their ids and times. No hook runs. */
export async function insertDocuments(slug: SlugInBackup, documents: AsyncIterable<Document>, target: Target): Promise<void> {
  const fields = fieldsOf(slug, target.payload)
  await inBatches(documents, target.payload, async (document, req) => {
    const { id, ...data } = target.map(prepared(slug, dropDangling(document, fields, target.isKnown)))
    await target.payload.db.create({ collection: slug, customID: id, data, req, returning: false })
  })
}

/** Writes the versions of documents, the oldest first: the last of each document becomes its newest. */
export async function insertVersions(slug: SlugInBackup, versions: AsyncIterable<Document>, target: Target): Promise<void> {
  const { isKnown, map, payload } = target
  const fields = fieldsOf(slug, payload)
  const newest = new Map<string, { id: string; updatedAt: unknown }>()
  await inBatches(versions, payload, async (document, req) => {
    const { parent, version, ...rest } = document as unknown as Version
    if (!isKnown(parent)) return
    const versionData = map(withoutNulls(dropDangling(version, fields, isKnown)))
    const { id } = await payload.db.createVersion({
      ...rest,
      collectionSlug: slug,
      parent: map(parent),
      req,
      returning: true,
      versionData,
    } as NewVersion)
    const before = newest.get(parent)
    if (before?.updatedAt === rest.updatedAt && before) {
      // Of two of the same moment Payload takes both for the newest.
      await payload.db.updateVersion({ collection: slug as 'lists', id: before.id, req, versionData: { latest: false } as never })
    }
    newest.set(parent, { id: String(id), updatedAt: rest.updatedAt })
  })
}

type Version = { autosave?: boolean; createdAt: string; parent: string; updatedAt: string; version: Record<string, unknown> }
type NewVersion = CreateVersionArgs

function prepared(slug: SlugInBackup, document: Document): Document {
  const data = withoutNulls(withoutSecrets(slug, document))
  // Their files are made again.
  return slug === 'renditions' ? { ...data, attempts: 0, isDone: false, restsUntil: new Date().toISOString() } : data
}

/** MongoDB has no field where SQLite has null. */
const withoutNulls = <Data extends object>(data: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== null)) as Data

const fieldsOf = (slug: SlugInBackup, { collections }: Payload): FlattenedField[] => collections[slug].config.flattenedFields

async function inBatches(
  documents: AsyncIterable<Document>,
  payload: Payload,
  insert: (document: Document, req: PayloadRequest) => Promise<void>,
): Promise<void> {
  let batch: Document[] = []
  const write = async () => {
    const req = await createLocalReq({}, payload)
    await inTransaction(req, async () => {
      for (const document of batch) await insert(document, req)
    })
    batch = []
  }
  for await (const document of documents) if (batch.push(document) === batchSize) await write()
  if (batch.length > 0) await write()
}
