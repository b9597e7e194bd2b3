import type { CollectionConfig } from 'payload'

import { readVideo } from 'types/video'

import { mayWrite } from '../access/may-write.ts'
import { mayRemove } from '../access/own-drafts.ts'
import { isSignedIn } from '../access/roles.ts'
import { rememberPages, rememberPagesOfDeleted } from '../addresses/remember-pages.ts'
import { passImageGate } from '../gate/gate.ts'
import { leaveOutGone } from '../gate/leave-out-gone.ts'
import { guardWrites } from '../guard/guard-writes.ts'
import { allOrNothing } from '../publishing/all-or-nothing.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { refuseDeleteWhileShown, refuseWhileShown } from '../publishing/refuse-while-shown.ts'
import { reviewEndpoint } from '../review/review-endpoint.ts'
import { demandRevision } from '../revisions/demand-revision.ts'
import { revisionFields } from '../revisions/revision-fields.ts'
import { searchEndpoint } from '../search/search-endpoint.ts'
import { changeField } from '../versions/change.ts'
import { noteChange, noteOperation } from '../versions/note-change.ts'
import { viewsOfVersioned } from '../versions/views.ts'
import { beforeDocumentControls } from './document-controls.ts'
import { createdByField } from './fields/created-by.ts'
import { freeSlugInTrash } from './fields/free-slug-in-trash.ts'
import { imageField } from './fields/image.ts'
import { keptWords } from './fields/kept-words.ts'
import { prose } from './fields/prose.ts'
import { slugField } from './fields/slug.ts'
import { statusField } from './fields/status.ts'
import { yearField } from './fields/year.ts'

/** A film's training sequence: text, image, credit. It can stand in several lists, at different ranks. */
export const Montages: CollectionConfig = {
  slug: 'montages',
  access: {
    create: mayWrite,
    delete: mayRemove('montages'),
    read: isSignedIn,
    readVersions: isSignedIn,
    update: mayWrite,
  },
  admin: {
    components: {
      edit: {
        beforeDocumentControls,
        PublishButton: '/admin/saving/publish-button.tsx#PublishButton',
        SaveDraftButton: '/admin/saving/save-draft-button.tsx#SaveDraftButton',
        Status: '/admin/standing/document-status.tsx#DocumentStatus',
        UnpublishButton: '/admin/saving/unpublish-button.tsx#UnpublishButton',
      },
      views: viewsOfVersioned,
    },
    defaultColumns: ['title', 'year', '_status', 'updatedAt'],
    group: 'Content',
    listSearchableFields: ['title', 'song', 'sequence'],
    useAsTitle: 'title',
  },
  endpoints: [searchEndpoint, reviewEndpoint('montages')],
  lockDocuments: false,
  fields: [
    ...revisionFields,
    keptWords,
    {
      type: 'row',
      fields: [{ name: 'title', type: 'text', label: 'Film title', required: true, maxLength: 200, admin: { width: '75%' } }, yearField],
    },
    imageField({ name: 'image', required: true }),
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
    createdByField,
    statusField,
    changeField,
  ],
  hooks: {
    beforeOperation: [guardWrites, demandRevision, noteOperation],
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
