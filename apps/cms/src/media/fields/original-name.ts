import type { TextField } from 'payload'

/** The name that the file came with; it is stored under a name of ours. Written by `keepOriginalName` alone. Empty for images of before. */
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
