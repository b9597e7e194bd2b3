import type { CollectionBeforeOperationHook } from 'payload'

import { validationError } from '../../errors/validation-error.ts'
import { errorOfSave } from '../../storage/s3-client.ts'
import { uploads } from '../../storage/stores.ts'

type Hook = Parameters<CollectionBeforeOperationHook>[0]

const idIn = (args: Hook['args']): string | undefined => (args as { id?: string }).id

/** Whether a request asks for a new thumbnail around another focal point. */
export const movesFocalPoint = ({ operation, req }: Hook): boolean => operation === 'update' && !req.file && Boolean(req.query?.uploadEdits)

/** Loads the upload for the new thumbnail. Payload would fetch it over HTTP, from a possibly unreachable address. */
export async function loadUpload({ args, req }: Hook): Promise<Hook['args']> {
  const id = idIn(args)
  if (id === undefined) throw validationError({ message: 'A focal point is for one image: name it by its id.', path: 'focalX' })
  const image = await req.payload.findByID({ collection: 'media', depth: 0, disableErrors: true, id, overrideAccess: true, req })
  const data = image?.filename ? await uploads.read(image.filename).catch(fail) : null
  if (!image?.filename) return args
  if (!data)
    throw validationError({ message: 'The file of this image is lost. Upload it again, then choose its focal point.', path: 'focalX' })
  req.file = { data, mimetype: image.mimeType ?? '', name: image.filename, size: data.length }
  return { ...args, overwriteExistingFiles: true } as Hook['args']
}

function fail(error: unknown): never {
  throw errorOfSave(error)
}
