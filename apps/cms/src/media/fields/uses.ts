import type { Field } from 'payload'

/** Where the image is used, and the question that a new file for it has to answer; neither is stored. */
export const usesFields: Field[] = [
  {
    name: 'replaceEverywhere',
    type: 'checkbox',
    label: 'Replace it everywhere',
    virtual: true,
    admin: {
      components: { Field: '/admin/images/replace-everywhere.tsx#ReplaceEverywhere' },
      disableBulkEdit: true,
      disableListColumn: true,
    },
    hooks: { beforeChange: [() => undefined] },
  },
  {
    name: 'whereUsed',
    type: 'ui',
    label: 'Where it is used',
    admin: { components: { Field: '/admin/images/where-used.tsx#WhereUsed' }, disableListColumn: true },
  },
]
