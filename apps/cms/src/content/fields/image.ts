import type { UploadField } from 'payload'

/** A field that holds an image. It shows the image's alt text and the name its file came with, in place of the name we store it under. */
export const imageField = (field: { label?: string; name: string; required?: true }): UploadField => ({
  ...field,
  type: 'upload',
  relationTo: 'media',
  admin: { components: { afterInput: ['/admin/media/image-name.tsx#ImageName'], Diff: '/admin/media/image-diff.tsx#ImageDiff' } },
})
