import type { CollectionBeforeDeleteHook, CollectionBeforeOperationHook, CollectionConfig } from 'payload'
import { mayWrite } from '../access/may-write.ts'
import { mayRemove } from '../access/own-drafts.ts'
import { isSignedIn } from '../access/roles.ts'
import { commentEndpoints } from '../comments/endpoints.ts'
import { commentsField, withComments } from '../comments/fields.ts'
import { deleteWithDocument } from '../documents/delete-with-document.ts'
import type { WithPage } from '../documents/public-versions.ts'
import { checkShape } from '../guard/check-shape.ts'
import { guardWrites } from '../guard/guard-writes.ts'
import { refuseRowsOfOthers } from '../guard/refuse-rows-of-others.ts'
import { handoverEndpoints } from '../handovers/endpoints.ts'
import { filterInReview } from '../handovers/filter-in-review.ts'
import { handoverField } from '../handovers/handover-field.ts'
import { livePreview } from '../preview/live-preview.ts'
import { publishingHooks } from '../publishing/publishing-hooks.ts'
import { reviewEndpoint } from '../review/review-endpoint.ts'
import { requireRevision } from '../revisions/require-revision.ts'
import { revisionFields } from '../revisions/revision-fields.ts'
import { shareEndpoints } from '../shares/endpoints.ts'
import { shareField } from '../shares/share-field.ts'
import { changeField } from '../versions/change.ts'
import { recordChange, recordOperation } from '../versions/record-change.ts'
import { viewsOfVersioned } from '../versions/views.ts'
import { viewsField } from '../views/views-field.ts'
import { beforeDocumentControls } from './document-controls.ts'
import { createdByField } from './fields/created-by.ts'
import { keptWords } from './fields/kept-words.ts'
import { statusField } from './fields/status.ts'

type Own = Pick<CollectionConfig, 'admin' | 'endpoints' | 'fields' | 'labels'> & {
  beforeDelete?: CollectionBeforeDeleteHook[]
  beforeOperation?: CollectionBeforeOperationHook[]
  publishButton?: string
}

/** A collection whose documents have a page, drafts and versions. */
export function publishable(
  slug: WithPage,
  { admin, beforeDelete = [], beforeOperation = [], endpoints, fields, publishButton, ...own }: Own,
): CollectionConfig {
  const hooks = publishingHooks(slug)
  return {
    ...own,
    slug,
    access: { create: mayWrite, delete: mayRemove(slug), read: isSignedIn, readVersions: isSignedIn, update: mayWrite },
    admin: {
      ...admin,
      components: {
        ...admin?.components,
        edit: {
          beforeDocumentControls: [...beforeDocumentControls, '/admin/comments/marks/comments-button.tsx#CommentsButton'],
          PublishButton: publishButton ?? '/admin/saving/publish-button.tsx#PublishButton',
          SaveDraftButton: '/admin/saving/save-draft-button.tsx#SaveDraftButton',
          Status: '/admin/standing/document-status.tsx#DocumentStatus',
          UnpublishButton: '/admin/saving/unpublish-button.tsx#UnpublishButton',
        },
        views: viewsOfVersioned,
      },
      group: 'Content',
      livePreview: livePreview(slug),
    },
    endpoints: [...(endpoints || []), reviewEndpoint(slug), ...handoverEndpoints(slug), ...commentEndpoints(slug), ...shareEndpoints(slug)],
    fields: [
      ...revisionFields,
      keptWords,
      ...withComments(fields),
      viewsField,
      handoverField,
      shareField,
      commentsField,
      createdByField,
      statusField,
      changeField,
    ],
    hooks: {
      ...hooks,
      beforeOperation: [checkShape, guardWrites, requireRevision, recordOperation, filterInReview(slug), ...beforeOperation],
      beforeChange: [...(slug === 'lists' ? [refuseRowsOfOthers] : []), ...hooks.beforeChange, recordChange(slug)],
      beforeDelete: [...hooks.beforeDelete, deleteWithDocument(slug), ...beforeDelete],
    },
    // Revisions protect against concurrent saves (ADR 015).
    lockDocuments: false,
    trash: true,
    versions: { drafts: true, maxPerDoc: 0 },
  }
}
