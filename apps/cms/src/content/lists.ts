import type { CollectionConfig } from 'payload'

import { mayWrite } from '../access/may-write.ts'
import { mayRemove } from '../access/own-drafts.ts'
import { isSignedIn } from '../access/roles.ts'
import { rememberPages, rememberPagesOfDeleted } from '../addresses/remember-pages.ts'
import { longestEditionNote, setEditionNoteAside } from '../editions/edition-note.ts'
import { deleteEditions } from '../editions/editions.ts'
import { factsEndpoint } from '../gate/facts-endpoint.ts'
import { passGate, refuseDuplicates } from '../gate/gate.ts'
import { leaveOutGone } from '../gate/leave-out-gone.ts'
import { guardWrites } from '../guard/guard-writes.ts'
import { allOrNothing } from '../publishing/all-or-nothing.ts'
import { publishDraftsAlong } from '../publishing/publish-with-drafts.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { stampFirstPublication } from '../publishing/stamp-first-publication.ts'
import { reviewEndpoint } from '../review/review-endpoint.ts'
import { demandRevision } from '../revisions/demand-revision.ts'
import { revisionFields } from '../revisions/revision-fields.ts'
import { scheduleField } from '../schedules/schedule-field.ts'
import { scheduleList } from '../schedules/schedule-list.ts'
import { deleteSchedules } from '../schedules/schedules.ts'
import { schedulesOfList } from '../schedules/schedules-of-list.ts'
import { changeField } from '../versions/change.ts'
import { noteChange, noteOperation } from '../versions/note-change.ts'
import { viewsOfVersioned } from '../versions/views.ts'
import { beforeDocumentControls } from './document-controls.ts'
import { createdByField } from './fields/created-by.ts'
import { entriesField } from './fields/entries.ts'
import { freeSlugInTrash } from './fields/free-slug-in-trash.ts'
import { imageField } from './fields/image.ts'
import { keptWords } from './fields/kept-words.ts'
import { fillShownTitle, shownTitleField } from './fields/list-title.ts'
import { prose } from './fields/prose.ts'
import { slugField } from './fields/slug.ts'
import { statusField } from './fields/status.ts'

/** A ranked list. An entry's rank is its place in `entries`: a re-rank is an edit like any other. No autosave: it is saved on purpose. */
export const Lists: CollectionConfig = {
  slug: 'lists',
  access: {
    create: mayWrite,
    delete: mayRemove('lists'),
    read: isSignedIn,
    readVersions: isSignedIn,
    update: mayWrite,
  },
  admin: {
    components: {
      edit: {
        beforeDocumentControls,
        PublishButton: '/admin/gate/publish-list-button.tsx#PublishListButton',
        SaveDraftButton: '/admin/saving/save-draft-button.tsx#SaveDraftButton',
        Status: '/admin/standing/document-status.tsx#DocumentStatus',
        UnpublishButton: '/admin/saving/unpublish-button.tsx#UnpublishButton',
      },
      views: viewsOfVersioned,
    },
    defaultColumns: ['shownTitle', '_status', 'publishedAt', 'updatedAt'],
    group: 'Content',
    useAsTitle: 'shownTitle',
  },
  endpoints: [
    factsEndpoint,
    reviewEndpoint('lists'),
    { path: '/:id/schedule', method: 'post', handler: scheduleList },
    { path: '/:id/schedules', method: 'get', handler: schedulesOfList },
  ],
  // A lock shuts one editor out and keeps nobody's words; revisions do (ADR 015).
  lockDocuments: false,
  fields: [
    ...revisionFields,
    keptWords,
    createdByField,
    statusField,
    shownTitleField,
    {
      name: 'title',
      type: 'text',
      required: true,
      maxLength: 160,
      // Tables have it as it is read.
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
              maxLength: longestEditionNote,
              // It waits here for the next order; readers get it from the edition.
              admin: {
                description: 'For the next order that is published: readers see it there. Publishing that empties this field.',
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
            prose('method', 'How we ranked', 'By what measure the order was made. Readers ask.'),
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
    { name: 'byline', type: 'relationship', relationTo: 'people', hasMany: true, admin: { position: 'sidebar' } },
    slugField('lists', 'title'),
    changeField,
    {
      name: 'publishedAt',
      type: 'date',
      label: 'First published',
      index: true,
      admin: { position: 'sidebar', readOnly: true, condition: (data) => Boolean(data.publishedAt) },
    },
  ],
  hooks: {
    beforeOperation: [guardWrites, noteOperation, demandRevision],
    beforeChange: [
      freeSlugInTrash,
      leaveOutGone,
      fillShownTitle,
      refuseDuplicates,
      publishDraftsAlong,
      stampFirstPublication,
      setEditionNoteAside,
      rememberPages('lists'),
      noteChange('lists'),
    ],
    afterChange: [passGate, recordPublication('lists')],
    beforeDelete: [rememberPagesOfDeleted('lists'), deleteEditions, deleteSchedules],
    afterDelete: [recordDelete('lists')],
    afterOperation: [allOrNothing],
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 0 },
}
