import type { CollectionConfig } from 'payload'

import { readVideo } from 'types/video'

import { mayWrite } from '../access/may-write.ts'
import { publishedOrSignedIn } from '../access/published-or-signed-in.ts'
import { isEditor, isSignedIn } from '../access/roles.ts'
import { freeSlugInTrash } from '../fields/free-slug-in-trash.ts'
import { prose } from '../fields/prose.ts'
import { slugField } from '../fields/slug.ts'
import { yearField } from '../fields/year.ts'
import { guardReads } from '../guard/guard-reads.ts'
import { guardWrites } from '../guard/guard-writes.ts'
import { allOrNothing } from '../publishing/all-or-nothing.ts'
import { passImageGate } from '../publishing/gate.ts'
import { leaveOutGone } from '../publishing/leave-out-gone.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { refuseDeleteWhileShown, refuseWhileShown } from '../publishing/refuse-while-shown.ts'
import { rememberPages, rememberPagesOfDeleted } from '../publishing/remember-pages.ts'
import { reviewEndpoint } from '../review/review-endpoint.ts'
import { searchEndpoint } from '../search/search-endpoint.ts'
import { changeField } from '../versions/change.ts'
import { noteChange, noteOperation } from '../versions/note-change.ts'
import { viewsOfVersioned } from '../versions/views.ts'

/** A film's training sequence: text, image, credit. It can stand in several lists, at different ranks. */
export const Montages: CollectionConfig = {
  slug: 'montages',
  access: {
    create: mayWrite,
    delete: isEditor,
    read: publishedOrSignedIn,
    readVersions: isSignedIn,
    update: mayWrite,
  },
  admin: {
    components: {
      edit: {
        beforeDocumentControls: ['/admin/refusals/keep-refusal.tsx#KeepRefusal', '/admin/live-status/live-status.tsx#LiveStatus'],
        PublishButton: '/admin/saving/publish-button.tsx#PublishButton',
        SaveDraftButton: '/admin/saving/save-draft-button.tsx#SaveDraftButton',
      },
      views: viewsOfVersioned,
    },
    defaultColumns: ['title', 'year', '_status', 'updatedAt'],
    group: 'Content',
    listSearchableFields: ['title', 'song', 'sequence'],
    useAsTitle: 'title',
  },
  endpoints: [searchEndpoint, reviewEndpoint('montages')],
  fields: [
    {
      type: 'row',
      fields: [{ name: 'title', type: 'text', label: 'Film title', required: true, maxLength: 200, admin: { width: '75%' } }, yearField],
    },
    { name: 'image', type: 'upload', relationTo: 'media', required: true },
    { name: 'sequence', type: 'textarea', label: 'The sequence in a sentence', required: true, maxLength: 200 },
    prose('body', 'Text'),
    { name: 'directors', type: 'text', hasMany: true, admin: { description: 'Press Enter after each name.', placeholder: ' ' } },
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
            { name: 'role', type: 'text', admin: { description: 'The part, where there is one.' } },
          ],
        },
      ],
    },
    { name: 'song', type: 'text', admin: { description: 'The title only; the quotation marks are set by the site.' } },
    {
      name: 'video',
      type: 'text',
      label: 'Video',
      maxLength: 300,
      validate: mustBeVideo,
      admin: { description: 'The address of the sequence at YouTube or Vimeo. Nothing is loaded from there before a reader asks for it.' },
    },
    slugField('montages', 'title'),
    changeField,
  ],
  hooks: {
    beforeOperation: [guardReads({ where: ['id', 'slug'] }), guardWrites, noteOperation],
    beforeChange: [freeSlugInTrash, leaveOutGone, rememberPages('montages'), noteChange('montages')],
    afterChange: [refuseWhileShown('montages'), passImageGate('montages', 'image'), recordPublication('montages')],
    beforeDelete: [refuseDeleteWhileShown('montages'), rememberPagesOfDeleted('montages')],
    afterDelete: [recordDelete('montages')],
    afterOperation: [allOrNothing],
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 0 },
}

function mustBeVideo(value: string | null | undefined): string | true {
  return !value || readVideo(value) !== null || 'Give the address of one video at YouTube or Vimeo, as the browser shows it.'
}
