import type { CollectionBeforeOperationHook } from 'payload'

/** What Payload notes of an image's file. */
const fileFields = ['filename', 'filesize', 'height', 'mimeType', 'sizes', 'thumbnailURL', 'url', 'width'] as const

/**
 * A form sends the name of the file that it was opened with. Unless a new file comes along the image keeps the one it has, which a colleague may
 * have put there since: Payload would note the old one, whose bytes are gone.
 */
export const keepFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  const { data, id } = args as { data?: Record<string, unknown>; id?: string }
  if (operation !== 'update' || req.file || !data || !fileFields.some((name) => name in data)) return
  const image =
    id === undefined
      ? null
      : await req.payload.findByID({ collection: 'media', id, depth: 0, disableErrors: true, overrideAccess: true, req })
  for (const name of fileFields) {
    if (image) data[name] = image[name]
    else delete data[name]
  }
}
