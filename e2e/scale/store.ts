import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

import { startFakeS3 } from '../../apps/cms/tests/harness/storage/fake-s3.ts'

export type Store = {
  close: () => Promise<void>
  endpoint: string
  /** How often each file was written since the start, by its key. */
  writes: Map<string, number>
}

/** A bucket with the images of a data folder. */
export async function startStore(bucket: string, dataDir: string): Promise<Store> {
  const { buckets, endpoint, server } = await startFakeS3()
  const objects = new Map<string, { body: Buffer; modified: Date; type: string }>()
  for (const folder of ['media', 'renditions']) {
    for (const name of await filesIn(path.join(dataDir, folder))) {
      const body = await readFile(path.join(dataDir, folder, name))
      objects.set(`${folder}/${name}`, { body, modified: new Date(), type: '' })
    }
  }
  const writes = new Map<string, number>()
  const set = objects.set.bind(objects)
  objects.set = (key, object) => {
    writes.set(key, (writes.get(key) ?? 0) + 1)
    return set(key, object)
  }
  buckets.set(bucket, objects)
  return {
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
    endpoint,
    writes,
  }
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map(({ name, parentPath }) => path.relative(folder, path.join(parentPath, name)))
}
