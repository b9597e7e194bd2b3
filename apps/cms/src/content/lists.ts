import { listLanguages } from 'types/content/languages'
import { maxEditionNoteLength } from '../editions/edition-note.ts'
import { factsEndpoint } from '../gate/facts-endpoint.ts'
import { scheduleEndpoints } from '../schedules/endpoints.ts'
import { scheduleField } from '../schedules/schedule-field.ts'
import { deleteSchedules } from '../schedules/schedules.ts'
import { entriesField } from './fields/entries.ts'
import { imageField } from './fields/image.ts'
import { languageField } from './fields/language.ts'
import { shownTitleField } from './fields/list-title.ts'
import { prose } from './fields/prose.ts'
import { slugField } from './fields/slug.ts'
import { publishable } from './publishable.ts'

/** A ranked list. The rank of an entry is its place in `entries`: a re-rank is an edit like any other. */
export const Lists = publishable('lists', {
  admin: {
    components: { beforeListTable: ['/admin/handovers/list-views.tsx#ListViews'] },
    defaultColumns: ['shownTitle', '_status', 'publishedAt', 'updatedAt'],
    useAsTitle: 'shownTitle',
  },
  publishButton: '/admin/gate/publish-list-button.tsx#PublishListButton',
  endpoints: [factsEndpoint, ...scheduleEndpoints('lists')],
  fields: [
    shownTitleField,
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 160,
      admin: {
        description: 'Write {count} for the number of entries, so that the title stays true.',
        disableListColumn: true,
        disableListFilter: true,
      },
    },
    {
      name: 'standfirst',
      type: 'textarea',
      required: true,
      maxLength: 280,
      admin: { description: 'One or two sentences under the title.' },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Ranking',
          fields: [
            entriesField,
            {
              name: 'editionNote',
              type: 'textarea',
              label: 'Why it moved',
              maxLength: maxEditionNoteLength,
              admin: {
                description: 'For the next order that is published. Readers see it there, and publishing empties this field.',
                rows: 2,
              },
            },
          ],
        },
        {
          label: 'Text',
          fields: [
            imageField({ name: 'image', label: 'Lead image', required: true }),
            prose('introduction', 'Introduction'),
            prose('closing', 'Closing'),
            prose('method', 'How we ranked', 'How the order was decided. Readers ask.'),
          ],
        },
      ],
    },
    {
      name: 'checklist',
      type: 'ui',
      admin: { components: { Field: '/admin/gate/checklist.tsx#Checklist' }, disableListColumn: true, position: 'sidebar' },
    },
    scheduleField,
    {
      name: 'counting',
      type: 'select',
      label: 'Count',
      admin: { position: 'sidebar', description: 'The order in which readers meet the entries. The ranks stay the same.' },
      defaultValue: 'up',
      options: [
        { label: 'Up: 1 comes first', value: 'up' },
        { label: 'Down: 1 comes last', value: 'down' },
      ],
      required: true,
    },
    {
      ...languageField(listLanguages),
      admin: { position: 'sidebar', description: 'If it is not that of the site.' },
    },
    { name: 'byline', type: 'relationship', relationTo: 'people', hasMany: true, index: true, admin: { position: 'sidebar' } },
    {
      name: 'topics',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      index: true,
      maxRows: 5,
      admin: { description: 'Five at most. Each has a page with its lists, and a list leads there under its byline.', position: 'sidebar' },
    },
    slugField('lists', 'title'),
    {
      name: 'publishedAt',
      type: 'date',
      label: 'First published',
      index: true,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.publishedAt) },
    },
  ],
  beforeDelete: [deleteSchedules('lists')],
})
