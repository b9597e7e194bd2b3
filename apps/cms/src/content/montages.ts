import { readVideo } from 'types/content/video'
import { scheduleEndpoints } from '../schedules/endpoints.ts'
import { scheduleField } from '../schedules/schedule-field.ts'
import { deleteSchedules } from '../schedules/schedules.ts'
import { filterMontages } from '../search/filter-montages.ts'
import { inListsField } from '../search/in-lists-field.ts'
import { searchEndpoint } from '../search/search-endpoint.ts'
import { wordsField } from '../search/words-field.ts'
import { imageField } from './fields/image.ts'
import { prose } from './fields/prose.ts'
import { runningTime } from './fields/running-time.ts'
import { slugField } from './fields/slug.ts'
import { whereToWatch } from './fields/where-to-watch.ts'
import { yearField } from './fields/year.ts'
import { publishable } from './publishable.ts'

/** It can be in several lists, at different ranks. */
export const Montages = publishable('montages', {
  admin: {
    components: { beforeListTable: ['/admin/search/montage-views.tsx#MontageViews'] },
    defaultColumns: ['title', 'year', 'inLists', '_status', 'updatedAt'],
    listSearchableFields: ['words'],
    pagination: { defaultLimit: 50 },
    useAsTitle: 'title',
  },
  beforeOperation: [filterMontages],
  endpoints: [searchEndpoint, ...scheduleEndpoints('montages')],
  fields: [
    {
      type: 'row',
      fields: [{ name: 'title', type: 'text', label: 'Film title', required: true, maxLength: 200, admin: { width: '75%' } }, yearField],
    },
    imageField({ name: 'image', required: true }),
    { name: 'sequence', type: 'textarea', label: 'The sequence in a sentence', required: true, maxLength: 200 },
    prose('body', 'Text'),
    { name: 'directors', type: 'text', hasMany: true, admin: { description: 'Press Enter after each name.', placeholder: ' ' } },
    {
      type: 'row',
      fields: [
        {
          name: 'countries',
          type: 'text',
          hasMany: true,
          maxLength: 60,
          maxRows: 8,
          admin: { description: 'Press Enter after each name.', placeholder: ' ', width: '75%' },
        },
        runningTime,
      ],
    },
    {
      name: 'people',
      type: 'array',
      label: 'People in it',
      labels: { singular: 'Person', plural: 'People' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'name', type: 'text', required: true },
            { name: 'role', type: 'text', admin: { description: 'The part, if there is one.' } },
          ],
        },
      ],
    },
    { name: 'song', type: 'text', admin: { description: 'The title only; the site adds the quotation marks.' } },
    {
      name: 'video',
      type: 'text',
      label: 'Video',
      maxLength: 300,
      validate: mustBeVideo,
      admin: { description: 'The address of the sequence at YouTube or Vimeo. Nothing is loaded from there until a reader asks for it.' },
    },
    whereToWatch,
    scheduleField,
    slugField('montages', 'title'),
    inListsField,
    wordsField,
  ],
  beforeDelete: [deleteSchedules('montages')],
})

function mustBeVideo(value: string | null | undefined): string | true {
  return !value || readVideo(value) !== null || 'Give the address of one video at YouTube or Vimeo, as the browser shows it.'
}
