import path from 'node:path'

import { env } from '../env.ts'
import type { FileStore } from './file-store.ts'
import { folderStore } from './folder-store.ts'
import { s3Store } from './s3-store.ts'

export const isOnS3 = env.s3.bucket !== ''

export const uploadFolder = path.join(env.dataDir, 'media')
export const uploadPrefix = 'media'

export const uploads: FileStore = isOnS3 ? s3Store(`${uploadPrefix}/`) : folderStore(uploadFolder)

export const renditions: FileStore = isOnS3 ? s3Store('renditions/') : folderStore(path.join(env.dataDir, 'renditions'))

/** Rejects with a sentence when the bucket cannot be used. */
export async function checkStores(): Promise<void> {
  if (isOnS3) await uploads.list('none')
}
