import path from 'node:path'
import type { CollectionBeforeOperationHook, Payload } from 'payload'

import { runningTry } from '../database/retrying.ts'
import { uploads } from '../storage/stores.ts'

/**
 * Payload writes and removes files before it commits. Should the try be lost, the image keeps the files it has, and what was written goes.
 * Stands behind `checkUpload`, which names what will be written. Images changed or deleted by a filter, many at once, are left out.
 */
export const putFilesBack: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const mine = runningTry()
  const isFileChanged = operation === 'delete' || ((operation === 'create' || operation === 'update') && req.file)
  if (!mine || !isFileChanged) return

  const { payload } = req
  const { id } = args as { id?: string }
  const before = id === undefined ? [] : await readAll(await filesOf(id, payload))
  const written = req.file && path.parse(req.file.name).name

  mine.undo.push(async () => {
    // Whom it lost to may have given the image other files.
    const files = id === undefined ? [] : await filesOf(id, payload)
    for (const { bytes, name } of before) if (files.includes(name)) await uploads.write(name, bytes)
    for (const { name } of written ? await uploads.list(written) : []) await uploads.remove(name)
  })
}

/** Names of an image's files. */
async function filesOf(id: string, payload: Payload): Promise<string[]> {
  const image = await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true })
  return [image?.filename, image?.sizes?.thumbnail?.filename].filter((name) => typeof name === 'string')
}

async function readAll(names: string[]): Promise<{ bytes: Buffer; name: string }[]> {
  const files = await Promise.all(names.map(async (name) => ({ bytes: await uploads.read(name), name })))
  return files.flatMap(({ bytes, name }) => (bytes ? [{ bytes, name }] : []))
}
