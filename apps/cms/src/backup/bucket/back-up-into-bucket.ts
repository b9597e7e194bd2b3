import path from 'node:path'
import type { SanitizedConfig } from 'payload'

import type { Manifest } from '../archive/manifest.ts'
import { writeBackup } from '../write-backup.ts'
import { inDraftFolder } from './draft-folder.ts'
import { bucketOfBackups } from './place.ts'
import { uploadArchive } from './upload-archive.ts'

/** Writes a backup into a folder, reads it again, and moves it into the bucket. Throws a sentence, and leaves nothing; also when it has a file of that name. */
export async function backUpIntoBucket(config: SanitizedConfig, name: string, log: (line: string) => void): Promise<Manifest> {
  const { place, sizeOf } = bucketOfBackups()
  if ((await sizeOf(name)) !== null) throw new Error(`${name} exists in ${place} already, and a backup never overwrites: name another one.`)
  return inDraftFolder(async (folder) => {
    const file = path.join(folder, name)
    const manifest = await writeBackup(config, file, log)
    log('Moving it into the bucket, and reading it there')
    await uploadArchive(file, name)
    return manifest
  })
}
