import { type CollectionBeforeChangeHook, initTransaction, type PayloadRequest } from 'payload'

import { failAttempt } from '../../database/conflicts/retry.ts'
import { afterTransaction } from '../../database/transaction-outcome.ts'
import type { Media } from '../../payload-types.ts'
import { storeFirst } from '../../renditions/store-first.ts'
import { checksOfUpload, decodedUpload, firstRenditions } from '../../request-context.ts'
import { errorOfSave } from '../../storage/s3-client.ts'
import { uploads } from '../../storage/stores.ts'
import { filesOf } from './files-of.ts'
import { type FileIn, notRemoved, removeFiles } from './remove-files.ts'

/**
 * Before an image with a new file or thumbnail is written: stores its files, and only then begins the transaction, so that no other save waits for
 * the store. New files have new names: the old ones are there until the commit, and the new ones are removed when it does not come.
 */
export const storeFiles: CollectionBeforeChangeHook<Media> = async ({ data, originalDoc, req }) => {
  if (!req.file) {
    await beginTransaction(originalDoc, req)
    return data
  }
  const image = { ...originalDoc, ...data } as Media
  const before = originalDoc ? filesOf(originalDoc).map(({ name }) => name) : []
  const after = filesOf(image).map(({ name }) => name)
  const written: FileIn[] = []
  try {
    for (const name of after.filter((each) => !before.includes(each))) {
      written.push({ name, store: uploads })
      await uploads.write(name, name === image.filename ? req.file.data : thumbnailIn(req))
    }
    const decoded = decodedUpload.take(req)
    if (decoded) firstRenditions.set(req, await storeFirst(image, decoded, written))
    await beginTransaction(originalDoc, req)
    await afterTransaction(req, 'rollback', () => removeFiles(written), notRemoved)
  } catch (error) {
    await removeFiles(written).catch((err: unknown) => req.payload.logger.error({ err, msg: notRemoved }))
    throw errorOfSave(error)
  }
  const replaced = before.filter((name) => !after.includes(name)).map((name) => ({ name, store: uploads }))
  await afterTransaction(req, 'commit', () => removeFiles(replaced), notRemoved)
  return data
}

function thumbnailIn({ payloadUploadSizes }: PayloadRequest): Buffer {
  const bytes = payloadUploadSizes?.thumbnail
  if (!bytes) throw new Error('Payload has made no thumbnail.')
  return bytes
}

/** What was read and checked before may have changed meanwhile. */
async function beginTransaction(before: Partial<Media> | undefined, req: PayloadRequest): Promise<void> {
  const check = checksOfUpload.take(req)
  if (!check) return
  await initTransaction(req)
  const id = before?.id
  if (id !== undefined) {
    const now = await req.payload.db.findOne<Media>({ collection: 'media', req, where: { id: { equals: id } } })
    if (now?.revision !== before?.revision) throw failAttempt(new Error('The image was changed while its file was stored.'))
  }
  await check()
}
