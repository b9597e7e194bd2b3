import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { env } from '../env.ts'

/** Where Payload keeps uploads and their thumbnails. */
export const uploadFolder = path.join(env.dataDir, 'media')

/** The bytes of an upload. Rejects with a sentence when it is not there. */
export async function readUpload(filename: string): Promise<Buffer> {
  try {
    return await readFile(path.join(uploadFolder, path.basename(filename)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    throw new Error(`the uploaded file ${filename} is not in the folder ${uploadFolder}; bring it back from a backup or upload it again`)
  }
}
