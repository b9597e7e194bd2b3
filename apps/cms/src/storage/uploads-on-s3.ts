import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, CollectionConfig, Plugin } from 'payload'

import { env } from '../env.ts'
import { NotKept, s3ConfigOf } from './s3-client.ts'
import { uploadPrefix, uploads } from './stores.ts'

/**
 * Uploads are written to the bucket and served from it by Payload's plugin. What the plugin would do beside that is left out: its fields, which
 * would be another schema than the folder's, and its component, which is not in the import map of the build (ADR 026).
 */
export const uploadsOnS3: Plugin = async (config) => {
  const { s3Storage } = await import('@payloadcms/storage-s3')
  const plugin = s3Storage({ bucket: env.s3.bucket, collections: { media: { prefix: uploadPrefix } }, config: s3ConfigOf(env.s3) })
  const { collections: changed = [] } = await plugin({ ...config, admin: {} })
  const collections = config.collections?.map((own) =>
    own.slug === 'media'
      ? asOwn(
          own,
          changed.find(({ slug }) => slug === own.slug),
        )
      : own,
  )
  return { ...config, ...(collections ? { collections } : {}) }
}

function asOwn(own: CollectionConfig, { hooks, upload }: Pick<CollectionConfig, 'hooks' | 'upload'> = {}): CollectionConfig {
  const afterChange = hooks?.afterChange ?? []
  const storeFiles = afterChange.slice(own.hooks?.afterChange?.length ?? 0).map(once)
  return {
    ...own,
    hooks: {
      ...hooks,
      afterChange: [...(own.hooks?.afterChange ?? []), ...storeFiles],
      beforeOperation: [...(own.hooks?.beforeOperation ?? []), bringUpload],
    },
    upload: upload ?? true,
  }
}

/**
 * The plugin saves the image once more with what it holds already, which would be a second change of it: it gets no way to. Its failures
 * become sentences.
 */
const once =
  (storeFiles: CollectionAfterChangeHook): CollectionAfterChangeHook =>
  async (args) => {
    const payload = Object.create(args.req.payload, { update: { value: async () => ({}) } })
    try {
      return await storeFiles({ ...args, req: Object.create(args.req, { payload: { value: payload } }) })
    } catch (error) {
      throw new NotKept(error)
    }
  }

/** Another focal point makes the thumbnail anew, from the upload. Payload would ask for it over HTTP, of an address that it may not reach. */
const bringUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.user || req.file || !req.query?.uploadEdits) return
  const { id } = args as { id?: string }
  if (id === undefined) return
  const image = await req.payload.findByID({ collection: 'media', depth: 0, disableErrors: true, id, overrideAccess: true, req })
  const data = image?.filename ? await uploads.read(image.filename) : null
  if (!image?.filename || !data) return
  req.file = { data, mimetype: image.mimeType ?? '', name: image.filename, size: data.length }
  Object.assign(args, { overwriteExistingFiles: true })
}
