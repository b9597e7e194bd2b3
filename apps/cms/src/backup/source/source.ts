import type { Database } from '../archive/manifest.ts'
import type { Document, SlugInBackup } from '../contents.ts'

/** All documents of a database as they were at one moment. */
export type Source = {
  close: () => Promise<void>
  database: Database
  documents: (collection: SlugInBackup) => AsyncIterable<Document>
  global: (slug: string) => Promise<Record<string, unknown> | null>
  /** Known when all is read. */
  isSnapshot: () => boolean
  newestMigration: () => Promise<string>
  /** The oldest first. */
  versions: (collection: SlugInBackup) => AsyncIterable<Document>
}
