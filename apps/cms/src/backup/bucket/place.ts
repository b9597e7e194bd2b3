import { env } from '../../env.ts'
import type { FileStore } from '../../storage/file-store.ts'
import { s3Store } from '../../storage/s3-store.ts'

/** Beside `media/` and `renditions/`: no route reads it. */
export const backupsPrefix = 'backups/'

const scheme = 'bucket:'

export const inBucket = (name: string): string => `${scheme}${name}`

/** The name of a backup that lies in the bucket, given as `bucket:<name>`; null for a path. Throws a sentence when that is no name, or no bucket is set. */
export function nameInBucket(place: string): string | null {
  if (!place.startsWith(scheme)) return null
  const name = place.slice(scheme.length)
  if (!/^\w[\w.-]*\.tar\.gz$/.test(name)) {
    throw new Error(
      `A backup in the bucket is named like bucket:before-the-move.tar.gz, by letters, digits, dots and hyphens, not "${place}".`,
    )
  }
  bucketOfBackups()
  return name
}

/** Throws a sentence when no bucket is set. */
export function bucketOfBackups(): FileStore {
  if (env.s3.bucket === '') throw new Error('S3_BUCKET is not set: there is no bucket with backups.')
  return s3Store(backupsPrefix)
}
