import type { CollectionConfig } from 'payload'

import { mayWrite } from '../access/may-write.ts'
import { publishedOrSignedIn } from '../access/published-or-signed-in.ts'
import { isEditor, isSignedIn } from '../access/roles.ts'
import { freeSlugInTrash } from '../fields/free-slug-in-trash.ts'
import { linkList } from '../fields/link-list.ts'
import { slugField } from '../fields/slug.ts'
import { guardReads } from '../guard/guard-reads.ts'
import { guardWrites } from '../guard/guard-writes.ts'
import { allOrNothing } from '../publishing/all-or-nothing.ts'
import { passImageGate } from '../publishing/gate.ts'
import { leaveOutGone } from '../publishing/leave-out-gone.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { refuseDeleteWhileShown, refuseWhileShown } from '../publishing/refuse-while-shown.ts'
import { rememberPages, rememberPagesOfDeleted } from '../publishing/remember-pages.ts'
import { reviewEndpoint } from '../review/review-endpoint.ts'
import { changeField } from '../versions/change.ts'
import { noteChange, noteOperation } from '../versions/note-change.ts'
import { viewsOfVersioned } from '../versions/views.ts'

/** Public bylines. Never a user: who can sign in is nobody's business. */
export const People: CollectionConfig = {
  slug: 'people',
  labels: { singular: 'Person', plural: 'People' },
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
    defaultColumns: ['name', '_status', 'updatedAt'],
    group: 'Content',
    useAsTitle: 'name',
  },
  endpoints: [reviewEndpoint('people')],
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 120 },
    { name: 'biography', type: 'textarea', maxLength: 600, admin: { description: 'Two or three sentences for readers.' } },
    { name: 'portrait', type: 'upload', relationTo: 'media' },
    linkList('links', 'Links'),
    slugField('people', 'name'),
    changeField,
  ],
  hooks: {
    beforeOperation: [guardReads({ where: ['slug'] }), guardWrites, noteOperation],
    beforeChange: [freeSlugInTrash, leaveOutGone, rememberPages('people'), noteChange('people')],
    afterChange: [refuseWhileShown('people'), passImageGate('people', 'portrait'), recordPublication('people')],
    beforeDelete: [refuseDeleteWhileShown('people'), rememberPagesOfDeleted('people')],
    afterDelete: [recordDelete('people')],
    afterOperation: [allOrNothing],
  },
  trash: true,
  versions: { drafts: true, maxPerDoc: 0 },
}
