import type { CollectionBeforeDeleteHook } from 'payload'

import { afterTransaction } from '../../database/transaction-outcome.ts'
import type { FileStore } from '../../storage/file-store.ts'
import { uploads } from '../../storage/stores.ts'
import { filesOf } from './files-of.ts'

export const notRemoved = 'Files of images that nobody needs could not be removed. The nightly sweep does it.'

export type FileIn = { name: string; store: FileStore }

/** Tries all, then rejects with the first error. */
export async function removeFiles(files: FileIn[]): Promise<void> {
  const results = await Promise.allSettled(files.map(({ name, store }) => store.remove(name)))
  for (const result of results) if (result.status === 'rejected') throw result.reason
}

/** The files of a deleted image are removed after the commit: a delete that is rolled back needs them. Renditions are left to the sweep. */
export const removeFilesOfDeleted: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const image = await req.payload.findByID({ collection: 'media', depth: 0, disableErrors: true, id, overrideAccess: true, req })
  const files = image ? filesOf(image).map(({ name }) => ({ name, store: uploads })) : []
  await afterTransaction(req, 'commit', () => removeFiles(files), notRemoved)
}
