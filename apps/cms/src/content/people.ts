import type { CollectionConfig } from 'payload'

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
import { changeField } from '../versions/change.ts'
import { noteChange, noteOperation } from '../versions/note-change.ts'
import { viewsOfVersioned } from '../versions/views.ts'
import { beforeDocumentControls } from './document-controls.ts'
import { createdByField } from './fields/created-by.ts'
import { freeSlugInTrash } from './fields/free-slug-in-trash.ts'
import { imageField } from './fields/image.ts'
import { keptWords } from './fields/kept-words.ts'
import { linkList } from './fields/link-list.ts'
import { slugField } from './fields/slug.ts'
import { statusField } from './fields/status.ts'

/** Public bylines. Never a user: who can sign in is nobody's business. */
export const People: CollectionConfig = {
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
  access: {
    create: mayWrite,
    delete: mayRemove('people'),
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
    defaultColumns: ['name', '_status', 'updatedAt'],
    group: 'Content',
    useAsTitle: 'name',
  },
  endpoints: [reviewEndpoint('people')],
  lockDocuments: false,
  fields: [
    ...revisionFields,
    keptWords,
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'biography', type: 'textarea', maxLength: 600, admin: { description: 'Two or three sentences for readers.' } },
    imageField({ name: 'portrait' }),
    linkList('links', 'Links'),
    slugField('people', 'name'),
    createdByField,
    statusField,
    changeField,
  ],
  hooks: {
    beforeOperation: [guardWrites, demandRevision, noteOperation],
    beforeChange: [freeSlugInTrash, leaveOutGone, rememberPages('people'), noteChange('people')],
    afterChange: [refuseWhileShown('people'), passImageGate('people', 'portrait'), recordPublication('people')],
    beforeDelete: [refuseDeleteWhileShown('people'), rememberPagesOfDeleted('people')],
    afterDelete: [recordDelete('people')],
    afterOperation: [allOrNothing],
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 0 },
}
