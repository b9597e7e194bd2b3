import type { Field, UIField } from 'payload'

/** Shown when a new file is chosen for a used image. Not stored. */
export const replaceEverywhere: Field = {
  name: 'replaceEverywhere',
  type: 'checkbox',
  label: 'Replace it everywhere',
  virtual: true,
  admin: {
    components: { Field: '/admin/media/replace-everywhere.tsx#ReplaceEverywhere' },
    disableBulkEdit: true,
    disableListColumn: true,
  },
  hooks: { beforeChange: [() => undefined] },
}

export const whereUsed: UIField = {
  name: 'whereUsed',
  type: 'ui',
  label: 'Where it is used',
  admin: { components: { Field: '/admin/media/where-used.tsx#WhereUsed' }, disableListColumn: true },
}
