import type { CollectionBeforeValidateHook } from 'payload'

/** Gives an image the name that its new file came with, which `checkUpload` has noted. The name belongs to the file: another file replaces it. */
export const keepOriginalName: CollectionBeforeValidateHook = ({ data, req }) => {
  if (req.context.originalName === undefined) return data
  const originalName = req.context.originalName as string | null
  delete req.context.originalName
  return { ...data, originalName }
}
