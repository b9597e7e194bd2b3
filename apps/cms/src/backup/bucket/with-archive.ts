import { createWriteStream } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'

import { archivesIn } from '../archive/archives-in.ts'
import { inDraftFolder } from './draft-folder.ts'
import { bucketOfBackups, inBucket, nameInBucket } from './place.ts'

/** Runs `work` with the file of a backup: with the file that is named, or with a copy of a backup in the bucket, which is removed afterwards. */
export async function withArchive<Result>(place: string, work: (file: string) => Promise<Result>): Promise<Result> {
  const name = nameInBucket(place)
  if (name === null) return work(path.resolve(place))
  return inDraftFolder(async (folder) => {
    const store = bucketOfBackups()
    const content = await store.stream(name)
    if (!content) throw new Error(`There is no ${name} in ${store.place}. ${await newestIn()}`)
    const file = path.join(folder, name)
    await pipeline(content, createWriteStream(file, { mode: 0o600 }))
    return work(file)
  })
}

async function newestIn(): Promise<string> {
  const names = (await archivesIn(bucketOfBackups())).map(({ name }) => inBucket(name))
  return names.length === 0 ? 'It holds no backups.' : `The newest in it: ${names.slice(-5).join(', ')}.`
}
