import type { Payload } from 'payload'
import { env } from '../../env.ts'
import { uploads } from '../../storage/stores.ts'
import { collectionsInBackup } from '../contents.ts'

/** Throws a sentence when the database holds documents. */
export async function requireEmptyDatabase(payload: Payload): Promise<void> {
  for (const collection of collectionsInBackup) {
    const { totalDocs } = await payload.db.count({ collection })
    if (totalDocs > 0)
      throw new Error(`The database is not empty: it holds ${collection} (${totalDocs}). Nothing was restored. ${advice()}`)
  }
}

/** Throws a sentence when the folder of uploads holds files. A bucket may hold those of a database that is lost. */
export async function requireEmptyFolder(): Promise<void> {
  if (env.s3.bucket === '' && (await uploads.list()).length > 0) {
    throw new Error(`There are files in ${uploads.place} already. Nothing was restored. ${advice()}`)
  }
}

const advice = (): string =>
  env.databaseUrl
    ? 'Name another database in DATABASE_URL; with --replace the files in DATA_DIR are set aside.'
    : 'To set them aside and restore, add --replace; or give an empty folder as DATA_DIR.'
