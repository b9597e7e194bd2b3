import type { CollectionBeforeChangeHook } from 'payload'

import type { Renditions } from './encode-renditions.ts'
import { storeRendition } from './rendition-files.ts'

/** Stores what `checkUpload` encoded. Written before the commit: a file without a document harms nobody, a document without its files would. */
export const makeRenditions: CollectionBeforeChangeHook = async ({ data, req }) => {
  const renditions = req.context.renditions as Renditions | undefined
  if (!renditions) return data
  delete req.context.renditions

  for (const { data: bytes, name } of renditions.files) await storeRendition(name, bytes)
  return { ...data, colour: renditions.colour, renditions: renditions.files.map(({ height, name, width }) => ({ height, name, width })) }
}
