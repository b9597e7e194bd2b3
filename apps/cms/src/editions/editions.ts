import type { CollectionBeforeDeleteHook, CollectionConfig, Field } from 'payload'

import { isNobody, isSignedIn } from '../access/roles.ts'

/** Copies: the montage may be renamed or deleted later. */
const montageThen = ({ isIndexed }: { isIndexed: boolean }): Field[] => [
  {
    type: 'row',
    fields: [
      { name: 'title', type: 'text', required: true },
      { name: 'year', type: 'number', required: true },
    ],
  },
  {
    type: 'row',
    fields: [
      { name: 'slug', type: 'text', required: true },
      { name: 'montage', type: 'text', label: 'Id of the montage', index: isIndexed, required: true },
    ],
  },
]

/** The published orders of lists. Written by `record-edition.ts`, read-only for everyone. */
export const Editions: CollectionConfig = {
  slug: 'editions',
  access: { create: isNobody, delete: isNobody, read: isSignedIn, update: isNobody },
  admin: {
    defaultColumns: ['number', 'list', 'publishedAt', 'by', 'note'],
    description: 'Each order of a list as readers had it. Written by publishing; nobody changes it.',
    group: 'Content',
    useAsTitle: 'number',
  },
  defaultSort: '-publishedAt',
  lockDocuments: false,
  fields: [
    { name: 'list', type: 'relationship', relationTo: 'lists', required: true },
    { name: 'number', type: 'number', required: true },
    { name: 'publication', type: 'number', required: true },
    { name: 'publishedAt', type: 'date', label: 'Published', index: true, required: true },
    { name: 'by', type: 'text', admin: { description: 'Who published it. Readers do not see it.' } },
    { name: 'note', type: 'textarea', label: 'Why it moved' },
    { name: 'isNewest', type: 'checkbox', admin: { hidden: true }, defaultValue: true, index: true },
    { name: 'length', type: 'number', admin: { hidden: true }, defaultValue: 0, required: true },
    { name: 'correctedAt', type: 'date', admin: { hidden: true }, index: true },
    // Only in the newest edition.
    { name: 'earlier', type: 'json', admin: { hidden: true } },
    {
      name: 'order',
      type: 'array',
      labels: { singular: 'Rank', plural: 'Ranks' },
      required: true,
      fields: [
        ...montageThen({ isIndexed: true }),
        {
          name: 'movement',
          type: 'group',
          admin: { description: 'Against the edition before.' },
          fields: [
            {
              type: 'row',
              fields: [
                { name: 'kind', type: 'select', options: ['same', 'up', 'down', 'new'], required: true },
                { name: 'by', type: 'number', label: 'By how many ranks', required: true },
              ],
            },
          ],
        },
      ],
    },
    {
      name: 'dropped',
      type: 'array',
      label: 'Left the list',
      labels: { singular: 'Montage', plural: 'Montages' },
      fields: [...montageThen({ isIndexed: false }), { name: 'rank', type: 'number', label: 'The rank it had', required: true }],
    },
    {
      name: 'corrections',
      type: 'array',
      admin: { description: 'Later publications that changed the list’s pages and not its order.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'publishedAt', type: 'date', label: 'Published', required: true },
            { name: 'publication', type: 'number', required: true },
          ],
        },
      ],
    },
  ],
  indexes: [{ fields: ['list', 'number'], unique: true }],
}

export const deleteEditions: CollectionBeforeDeleteHook = async ({ id, req }) =>
  req.payload.db.deleteMany({ collection: 'editions', req, where: { list: { equals: id } } })
