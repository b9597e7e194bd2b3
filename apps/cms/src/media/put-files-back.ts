import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook, Payload } from 'payload'

import { runningTry } from '../database/retrying.ts'

/**
 * Payload writes and removes files before it commits. Should the try be lost, the image keeps the files it has, and what was written goes.
 * Stands behind `checkUpload`, which names what will be written. Images changed or deleted by a filter, many at once, are left out.
 */
export const putFilesBack: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const mine = runningTry()
  const isFileChanged = operation === 'delete' || ((operation === 'create' || operation === 'update') && req.file)
  if (!mine || !isFileChanged) return

  const { payload } = req
  const folder = collection.upload.staticDir ?? ''
  await mkdir(folder, { recursive: true })
  const { id } = args as { id?: string }
  const before = id === undefined ? [] : await readAll(folder, await filesOf(id, payload))
  const written = req.file && path.parse(req.file.name).name

  mine.undo.push(async () => {
    // Whom it lost to may have given the image other files.
    const files = id === undefined ? [] : await filesOf(id, payload)
    for (const { bytes, name } of before) if (files.includes(name)) await writeFile(path.join(folder, name), bytes)
    const left = (await readdir(folder)).filter((name) => written && name.startsWith(written))
    for (const name of left) await rm(path.join(folder, name), { force: true })
  })
}

/** Names of an image's files. */
async function filesOf(id: string, payload: Payload): Promise<string[]> {
  const image = await payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true })
  return [image?.filename, image?.sizes?.thumbnail?.filename].filter((name) => typeof name === 'string')
}

async function readAll(folder: string, names: string[]): Promise<{ bytes: Buffer; name: string }[]> {
  const present = (await readdir(folder)).filter((name) => names.includes(name))
  return Promise.all(present.map(async (name) => ({ bytes: await readFile(path.join(folder, name)), name })))
}
