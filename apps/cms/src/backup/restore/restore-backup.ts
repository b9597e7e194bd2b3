import { buffer } from 'node:stream/consumers'
import type { CollectionSlug, Payload } from 'payload'
import { knownMigrations, migrate } from '../../database/migrations/migrate.ts'

import { isMongodb } from '../../database/mongodb/is-mongodb.ts'
import { markRestore, unmarkRestore } from '../../installation/unfinished-restore.ts'
import { uploads } from '../../storage/stores.ts'
import { documentsIn, type Manifest } from '../archive/manifest.ts'
import { readArchive } from '../archive/read-archive.ts'
import { verifyArchive } from '../archive/verify-archive.ts'
import { collectionsInBackup, type Document, type SlugInBackup } from '../contents.ts'
import { insertDocuments, insertVersions, type Target } from './insert-documents.ts'
import { mapIds } from './map-ids.ts'
import { documentsOf, readIds } from './read-ids.ts'
import { requireEmptyDatabase, requireEmptyFolder } from './require-empty.ts'

type Log = (line: string) => void

/** Reads an archive to its end. Throws a sentence when it is damaged, or of another release: documents have the fields of the release that made it. */
export async function requireRestorable(file: string): Promise<Manifest> {
  const manifest = await verifyArchive(file)
  const { database, newestMigration, release } = manifest
  const newest = knownMigrations(database).at(-1)
  if (newestMigration === newest) return manifest
  throw new Error(
    `The backup was made by release ${release}, with the migration ${newestMigration}, and this release has ${newest}. ` +
      'Restore it with the release that made it, then start this one, which migrates the database.',
  )
}

/**
 * Writes an archive that was checked into a database and a store, and counts afterwards. Throws a sentence, and writes nothing, where something is already.
 */
export async function restoreBackup(payload: Payload, file: string, manifest: Manifest, log: Log): Promise<void> {
  await migrate(payload)
  await requireEmptyDatabase(payload)
  await requireEmptyFolder()

  await markRestore(payload)
  const known = await readIds(file)
  const map = mapIds(manifest.database, isMongodb(payload.db) ? 'MongoDB' : 'SQLite', known)
  const target: Target = { isKnown: (id) => known.has(id), map, payload }
  let files = 0
  for await (const { content, name } of readArchive(file)) {
    const [folder, rest = ''] = name.split('/')
    const slug = rest.replace(/\.jsonl$/, '') as SlugInBackup
    if (folder === 'collections' || folder === 'versions') log(`${name}: ${documentsIn(manifest, name)}`)
    if (folder === 'collections') await insertDocuments(slug, documentsOf(content), target)
    else if (folder === 'versions') await insertVersions(slug, documentsOf(content), target)
    else if (folder === 'globals') await insertGlobal(slug, documentsOf(content), payload)
    else if (folder === 'media') {
      await uploads.write(rest, await buffer(content))
      if (++files % 500 === 0) log(`media: ${files} files`)
    } else content.resume()
  }
  await requireCounts(payload, manifest)
  await tellSites(payload)
  await unmarkRestore(payload)
}

async function insertGlobal(slug: string, documents: AsyncIterable<Document>, payload: Payload): Promise<void> {
  for await (const { id: _, ...data } of documents) {
    if (slug === 'installation') await payload.db.updateGlobal({ data: { ...data, epoch: nextEpoch(data.epoch) }, slug })
    else await payload.db.createGlobal({ data, slug })
  }
}

/** Higher than that of every restore before, also of the same archive: sites drop the pages of publications that are lost. */
const nextEpoch = (epoch: unknown): number => Math.max(Number(epoch) + 1, Math.floor(Date.now() / 1000))

/**
 * An announcement makes each site ask, and see the new epoch, once the CMS runs; without it a site asks within a minute. It is of a page that bears the newest
 * publication. When the sites have dropped their pages, caches in front of them do, and once more when each site has announced itself to this database.
 */
async function tellSites(payload: Payload): Promise<void> {
  const newest = { collection: 'publications', limit: 1, pagination: false, sort: '-number' } as const
  const [page] = (await payload.db.find<{ number: number; path: string }>(newest)).docs
  if (!page) return
  const data = { attempts: 0, paths: [page.path], publication: page.number, purgesOfAll: 2, restsUntil: new Date().toISOString() }
  await payload.db.create({ collection: 'outbox', data, returning: false })
}

async function requireCounts(payload: Payload, manifest: Manifest): Promise<void> {
  for (const collection of collectionsInBackup) {
    const { totalDocs } = await payload.db.count({ collection: collection as CollectionSlug })
    const expected = documentsIn(manifest, `collections/${collection}.jsonl`)
    if (totalDocs !== expected) throw new Error(`The database holds ${totalDocs} documents of ${collection} instead of ${expected}.`)
  }
}
