import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import type { SanitizedConfig } from 'payload'

import { knownMigrations } from '../database/migrations/migrate.ts'
import { type Env, env } from '../env.ts'
import { filesOf } from '../media/files/files-of.ts'
import type { Media } from '../payload-types.ts'
import { uploads } from '../storage/stores.ts'
import { format, type Manifest } from './archive/manifest.ts'
import { verifyArchive } from './archive/verify-archive.ts'
import { type AddPart, writeArchive } from './archive/write-archive.ts'
import { collectionsInBackup, type Document, globalsInBackup, type SlugInBackup, withoutSecrets } from './contents.ts'
import { removeUnfinished } from './remove-unfinished.ts'
import { openMongodb } from './source/mongodb-source.ts'
import type { Source } from './source/source.ts'
import { openSqlite } from './source/sqlite-source.ts'

type Log = (line: string) => void
type From = Pick<Env, 'databaseUrl' | 'dataDir'>

/**
 * Writes all documents and uploads into an archive, as they are at this moment, and reads it again. Throws a sentence when there is no database, when the
 * file exists, or when the archive is not as it was written.
 */
export async function writeBackup(config: SanitizedConfig, file: string, log: Log, from: From = env): Promise<Manifest> {
  await mkdir(path.dirname(file), { mode: 0o700, recursive: true })
  await removeUnfinished(path.dirname(file))
  const folder = await mkdtemp(`${file}.`)
  try {
    const source = from.databaseUrl ? await openMongodb(config, from.databaseUrl, folder) : await openSqlite(config, from.dataDir, folder)
    try {
      await writeArchive(file, (add) => addAll({ add, config, folder, log, source }))
    } finally {
      await source.close()
    }
  } finally {
    await rm(folder, { force: true, recursive: true })
  }
  log('Reading it again')
  return verifyArchive(file)
}

type Work = { add: AddPart; config: SanitizedConfig; folder: string; log: Log; source: Source }

async function addAll({ add, config, folder, log, source }: Work): Promise<Omit<Manifest, 'parts'>> {
  const madeAt = new Date().toISOString()
  const newestMigration = await source.newestMigration()
  if (!knownMigrations(source.database).includes(newestMigration)) {
    throw new Error(
      `The database has the migration ${newestMigration}, which this release does not know: back it up with the release that made it.`,
    )
  }
  const files: string[] = []
  // All documents before the first file: a database holds a moment for some minutes only.
  const parts = []
  for (const slug of collectionsInBackup) {
    const { versions } = config.collections.find((collection) => collection.slug === slug) ?? {}
    const named = source.documents(slug)
    const documents = slug === 'media' ? noting(named, files) : named
    parts.push(await spool(`collections/${slug}.jsonl`, scrubbed(slug, documents), folder))
    if (versions) parts.push(await spool(`versions/${slug}.jsonl`, source.versions(slug), folder))
  }
  for (const slug of globalsInBackup) {
    const global = await source.global(slug)
    if (global) parts.push(await spool(`globals/${slug}.jsonl`, [global], folder))
  }
  for (const { content, ...part } of parts) {
    log(`${part.name}: ${part.documents}`)
    await add(part, createReadStream(content))
  }
  const missing = await addFiles(files, add, log)
  const isSnapshot = source.isSnapshot()
  return { database: source.database, format, isSnapshot, madeAt, missing, newestMigration, release: await release() }
}

async function* scrubbed(slug: SlugInBackup, documents: AsyncIterable<Document>): AsyncGenerator<Document> {
  for await (const document of documents) yield withoutSecrets(slug, document)
}

async function* noting(images: AsyncIterable<Document>, files: string[]): AsyncGenerator<Document> {
  for await (const image of images) {
    for (const { name } of filesOf(image as unknown as Media)) files.push(name)
    yield image
  }
}

/** An archive wants the size of a part before its content. */
async function spool(name: string, documents: AsyncIterable<object> | object[], folder: string) {
  const content = path.join(folder, name.replace('/', '-'))
  const stream = createWriteStream(content, { mode: 0o600 })
  let bytes = 0
  let count = 0
  for await (const document of documents) {
    const line = Buffer.from(`${JSON.stringify(document)}\n`)
    bytes += line.length
    count++
    if (!stream.write(line)) await once(stream, 'drain')
  }
  await finished(stream.end())
  return { bytes, content, documents: count, name }
}

/** Returns the names of files that are not in the store. */
async function addFiles(names: string[], add: AddPart, log: Log): Promise<string[]> {
  const missing: string[] = []
  for (const [index, name] of names.entries()) {
    const bytes = await uploads.sizeOf(name)
    const content = bytes === null ? null : await uploads.stream(name)
    if (bytes === null || !content) missing.push(name)
    else await add({ bytes, name: `media/${name}` }, Readable.from(content))
    if ((index + 1) % 500 === 0 || index + 1 === names.length) log(`media: ${index + 1} of ${names.length} files`)
  }
  return missing
}

/** Every process of the CMS runs in `apps/cms`. */
async function release(): Promise<string> {
  return (JSON.parse(await readFile('package.json', 'utf8')) as { version: string }).version
}
