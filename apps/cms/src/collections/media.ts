import type { CollectionConfig } from 'payload'

import { apiTabForAdmins } from '../access/api-tab.ts'
import { isEditor, isSignedIn } from '../access/roles.ts'
import { beforeDocumentControls } from '../admin/document-controls.ts'
import { keptWords } from '../fields/kept-words.ts'
import { guardReads } from '../guard/guard-reads.ts'
import { checkUpload } from '../media/check-upload.ts'
import { demandAltAndCredit, demandAltAndCreditOfNewFile } from '../media/demand-alt-and-credit.ts'
import { licenceFields } from '../media/fields/licence.ts'
import { readFromFile } from '../media/fields/read-from-file.ts'
import { rightsFields, rightsNotice } from '../media/fields/rights.ts'
import { texts, whose } from '../media/fields/texts.ts'
import { usesFields } from '../media/fields/uses.ts'
import { fillFromFile, readFile } from '../media/from-file/fill.ts'
import { keepFile } from '../media/keep-file.ts'
import { keepPublicImagesFromWriters } from '../media/keep-public-images-from-writers.ts'
import { putFilesBack } from '../media/put-files-back.ts'
import { settleRights } from '../media/settle-rights.ts'
import { filterImages } from '../media/uses/filter-images.ts'
import { demandIntentToReplace, refuseBulkDeleteWhileUsed, refuseDeleteWhileUsed } from '../media/uses/refuse-while-used.ts'
import { usesEndpoint } from '../media/uses/uses-endpoint.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { rememberPages, rememberPagesOfDeleted } from '../publishing/remember-pages.ts'
import { deleteSet, keepSet, noteColour } from '../renditions/keep-set.ts'
import { tellProgress } from '../renditions/progress.ts'
import { progressField } from '../renditions/progress-field.ts'
import { serveRendition } from '../renditions/serve-rendition.ts'
import { demandRevision } from '../revisions/demand-revision.ts'
import { revisionFields } from '../revisions/revision-fields.ts'
import { uploadFolder } from '../storage/stores.ts'

/** Pictures with their rights. What readers get are the renditions; the upload itself is for those signed in. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Image', plural: 'Images' },
  access: {
    create: isSignedIn,
    delete: isEditor,
    // Readers get the texts and the renditions, of images they can name (see the guard); the upload itself is for those signed in.
    read: ({ isReadingStaticFile, req }) => Boolean(req.user) || !isReadingStaticFile,
    update: isSignedIn,
  },
  admin: {
    components: {
      beforeListTable: ['/admin/images/image-views.tsx#ImageViews'],
      edit: { beforeDocumentControls, SaveButton: '/admin/saving/save-button.tsx#SaveButton' },
      views: apiTabForAdmins,
    },
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    group: 'Content',
    listSearchableFields: ['alt', 'caption', 'credit'],
    useAsTitle: 'alt',
  },
  endpoints: [
    { path: '/rendition/:name', method: 'get', handler: serveRendition },
    { path: '/:id/renditions', method: 'get', handler: tellProgress },
    usesEndpoint,
  ],
  lockDocuments: false,
  fields: [
    ...revisionFields,
    keptWords,
    rightsNotice,
    ...texts,
    whose,
    licenceFields,
    rightsFields,
    ...usesFields,
    readFromFile,
    {
      name: 'colour',
      type: 'text',
      admin: { hidden: true },
    },
    progressField,
  ],
  hooks: {
    beforeOperation: [
      guardReads({ where: ['id'], isFilterRequired: true }),
      filterImages,
      keepPublicImagesFromWriters,
      demandRevision,
      keepFile,
      refuseBulkDeleteWhileUsed,
      demandIntentToReplace,
      checkUpload,
      readFile,
      demandAltAndCreditOfNewFile,
      putFilesBack,
    ],
    beforeValidate: [fillFromFile, settleRights, demandAltAndCredit],
    beforeChange: [noteColour, rememberPages('media')],
    afterChange: [keepSet, recordPublication('media')],
    beforeDelete: [refuseDeleteWhileUsed, rememberPagesOfDeleted('media'), deleteSet],
    afterDelete: [recordDelete('media')],
  },
  upload: {
    adminThumbnail: 'thumbnail',
    crop: false,
    focalPoint: true,
    imageSizes: [{ name: 'thumbnail', width: 320, height: 180, formatOptions: { format: 'webp' } }],
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
    pasteURL: false,
    staticDir: uploadFolder,
  },
}
