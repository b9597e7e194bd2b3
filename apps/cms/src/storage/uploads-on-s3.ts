import type { CollectionAfterChangeHook, CollectionBeforeOperationHook, CollectionConfig, Plugin } from 'payload'

import { env } from '../env.ts'
import { FileNotStored, s3ConfigFrom } from './s3-client.ts'
import { uploadPrefix, uploads } from './stores.ts'

/** Payload's plugin, without its fields, which change the schema, and its component, which is not in the build's import map (ADR 026). */
export const uploadsOnS3: Plugin = async (config) => {
  const { s3Storage } = await import('@payloadcms/storage-s3')
  const plugin = s3Storage({ bucket: env.s3.bucket, collections: { media: { prefix: uploadPrefix } }, config: s3ConfigFrom(env.s3) })
  const { collections: changed = [] } = await plugin({ ...config, admin: {} })
  const collections = config.collections?.map((own) =>
    own.slug === 'media'
      ? withPluginHooks(
          own,
          changed.find(({ slug }) => slug === own.slug),
        )
      : own,
  )
  return { ...config, ...(collections ? { collections } : {}) }
}

function withPluginHooks(own: CollectionConfig, { hooks, upload }: Pick<CollectionConfig, 'hooks' | 'upload'> = {}): CollectionConfig {
  const afterChange = hooks?.afterChange ?? []
  const storeFiles = afterChange.slice(own.hooks?.afterChange?.length ?? 0).map(withoutUpdate)
  return {
    ...own,
    hooks: {
      ...hooks,
      afterChange: [...(own.hooks?.afterChange ?? []), ...storeFiles],
      beforeOperation: [...(own.hooks?.beforeOperation ?? []), loadUpload],
    },
    upload: upload ?? true,
  }
}

/** The plugin would save the image a second time: it gets a `payload` whose `update` does nothing. Its errors become sentences. */
const withoutUpdate =
  (storeFiles: CollectionAfterChangeHook): CollectionAfterChangeHook =>
  async (args) => {
    const payload = Object.create(args.req.payload, { update: { value: async () => ({}) } })
    try {
      return await storeFiles({ ...args, req: Object.create(args.req, { payload: { value: payload } }) })
    } catch (error) {
      throw new FileNotStored(error)
    }
  }

/** Loads the upload for a new thumbnail around another focal point. Payload would fetch it over HTTP, from a possibly unreachable address. */
const loadUpload: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update' || !req.user || req.file || !req.query?.uploadEdits) return
  const { id } = args as { id?: string }
  if (id === undefined) return
  const image = await req.payload.findByID({ collection: 'media', depth: 0, disableErrors: true, id, overrideAccess: true, req })
  const data = image?.filename ? await uploads.read(image.filename) : null
  if (!image?.filename || !data) return
  req.file = { data, mimetype: image.mimeType ?? '', name: image.filename, size: data.length }
  Object.assign(args, { overwriteExistingFiles: true })
}
