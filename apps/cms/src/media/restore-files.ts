import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'

import { currentAttempt } from '../database/conflicts/retry.ts'
import { uploads } from '../storage/stores.ts'

/** Payload changes files before it commits, so a failed attempt restores them here. Bulk operations are left out. */
export async function restoreFilesOnConflict(id: string | undefined, { file, payload }: PayloadRequest): Promise<void> {
  const attempt = currentAttempt()
  if (!attempt) return

  const before = id === undefined ? [] : await readAll(await filesOf(id, payload))
  const written = file && path.parse(file.name).name
  attempt.undo.push(async () => {
    // The other writer may have given the image other files.
    const files = id === undefined ? [] : await filesOf(id, payload)
    for (const { bytes, name } of before) if (files.includes(name)) await uploads.write(name, bytes)
    for (const { name } of written ? await uploads.list(written) : []) await uploads.remove(name)
  })
}

async function filesOf(id: string, payload: Payload): Promise<string[]> {
  const image = await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true })
  return [image?.filename, image?.sizes?.thumbnail?.filename].filter((name) => typeof name === 'string')
}

async function readAll(names: string[]): Promise<{ bytes: Buffer; name: string }[]> {
  const files = await Promise.all(names.map(async (name) => ({ bytes: await uploads.read(name), name })))
  return files.flatMap(({ bytes, name }) => (bytes ? [{ bytes, name }] : []))
}
