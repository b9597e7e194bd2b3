import type { TextField } from 'payload'

/** The name of the uploaded file; it is stored under a random name. Empty for older images. */
export const originalName: TextField = {
  name: 'originalName',
  type: 'text',
  access: { create: () => false, update: () => false },
  label: 'Name of the file',
  admin: {
    components: {
      Cell: '/admin/media/original-name-cell.tsx#OriginalNameCell',
      Field: '/admin/media/original-file.tsx#OriginalFile',
    },
    disableBulkEdit: true,
    readOnly: true,
  },
}
