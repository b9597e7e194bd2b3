import path from 'node:path'

import { env } from '../env.ts'
import type { FileStore } from './file-store.ts'
import { folderStore } from './folder-store.ts'
import { s3Store } from './s3-store.ts'

const isOnS3 = env.s3.bucket !== ''

const storeOf = (name: string): FileStore => (isOnS3 ? s3Store(`${name}/`) : folderStore(path.join(env.dataDir, name)))

export const uploads = storeOf('media')

export const renditions = storeOf('renditions')

/** Rejects with a sentence when the bucket cannot be used. */
export async function checkStores(): Promise<void> {
  if (isOnS3) await uploads.list('none')
}
