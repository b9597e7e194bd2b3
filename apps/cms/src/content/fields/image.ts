import type { UploadField } from 'payload'

/** Shows the alt text and the original file name in place of the stored one. */
export const imageField = (field: { label?: string; name: string; required?: true }): UploadField => ({
  ...field,
  type: 'upload',
  index: true,
  relationTo: 'media',
  admin: { components: { afterInput: ['/admin/media/image-name.tsx#ImageName'], Diff: '/admin/media/image-diff.tsx#ImageDiff' } },
})
