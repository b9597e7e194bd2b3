import path from 'node:path'

import { env } from '../env.ts'
import type { FileStore } from './file-store.ts'
import { folderStore } from './folder-store.ts'
import { s3Store } from './s3-store.ts'

export const isOnS3 = env.s3.bucket !== ''

/** Where Payload keeps uploads and their thumbnails, unless they are in a bucket. */
export const uploadFolder = path.join(env.dataDir, 'media')
export const uploadPrefix = 'media'

export const uploads: FileStore = isOnS3 ? s3Store(`${uploadPrefix}/`) : folderStore(uploadFolder)

/** What readers get. */
export const renditions: FileStore = isOnS3 ? s3Store('renditions/') : folderStore(path.join(env.dataDir, 'renditions'))

/** Rejects with a sentence when the bucket that is set cannot be used. */
export async function reachStores(): Promise<void> {
  if (isOnS3) await uploads.list('none')
}
