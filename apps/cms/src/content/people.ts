import { imageField } from './fields/image.ts'
import { linkList } from './fields/link-list.ts'
import { slugField } from './fields/slug.ts'
import { publishable } from './publishable.ts'

/** Public bylines. Not users: nobody outside learns who can sign in. */
export const People = publishable('people', {
  labels: { singular: 'Person', plural: 'People' },
  admin: {
    defaultColumns: ['name', '_status', 'updatedAt'],
    useAsTitle: 'name',
  },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'biography', type: 'textarea', maxLength: 600, admin: { description: 'Two or three sentences for readers.' } },
    imageField({ name: 'portrait' }),
    linkList('links', 'Links'),
    slugField('people', 'name'),
  ],
})
