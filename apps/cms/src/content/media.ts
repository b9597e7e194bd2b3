import type { CollectionConfig } from 'payload'

import { apiTabForAdmins } from '../access/api-tab.ts'
import { isEditor, isSignedIn } from '../access/roles.ts'
import { rememberPages, rememberPagesOfDeleted } from '../addresses/remember-pages.ts'
import { acceptedTypes } from '../media/accepted.ts'
import { checkUpload } from '../media/check-upload.ts'
import { demandAltAndCredit, demandAltAndCreditOfNewFile } from '../media/demand-alt-and-credit.ts'
import { licenceFields } from '../media/fields/licence.ts'
import { originalName } from '../media/fields/original-name.ts'
import { readFromFile } from '../media/fields/read-from-file.ts'
import { rightsFields, rightsNotice } from '../media/fields/rights.ts'
import { texts, whose } from '../media/fields/texts.ts'
import { replaceEverywhere, whereUsed } from '../media/fields/uses.ts'
import { fillFromFile, readFile } from '../media/from-file/fill.ts'
import { keepPublicImagesFromWriters } from '../media/keep-public-images-from-writers.ts'
import { downloadOriginal } from '../media/original/download.ts'
import { keepOriginalName } from '../media/original/keep-name.ts'
import { putFilesBack } from '../media/put-files-back.ts'
import { settleRights } from '../media/settle-rights.ts'
import { filterImages } from '../media/uses/filter-images.ts'
import { demandIntentToReplace, refuseBulkDeleteWhileUsed, refuseDeleteWhileUsed } from '../media/uses/refuse-while-used.ts'
import { usesEndpoint } from '../media/uses/uses-endpoint.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { deleteSet, keepSet, noteColour } from '../renditions/keep-set.ts'
import { tellProgress } from '../renditions/progress.ts'
import { progressField } from '../renditions/progress-field.ts'
import { demandRevision } from '../revisions/demand-revision.ts'
import { revisionFields } from '../revisions/revision-fields.ts'
import { uploadFolder } from '../storage/stores.ts'
import { beforeDocumentControls } from './document-controls.ts'
import { keptWords } from './fields/kept-words.ts'

/** Pictures with their rights. What readers get are the renditions; the upload itself is for those signed in. */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: 'Image', plural: 'Images' },
  access: {
    create: isSignedIn,
    delete: isEditor,
    read: isSignedIn,
    update: isSignedIn,
  },
  admin: {
    components: {
      beforeListTable: ['/admin/bulk-upload/upload-several.tsx#UploadSeveral', '/admin/media/image-views.tsx#ImageViews'],
      edit: { beforeDocumentControls, SaveButton: '/admin/saving/save-button.tsx#SaveButton' },
      views: apiTabForAdmins,
    },
    defaultColumns: ['originalName', 'alt', 'credit', 'updatedAt'],
    group: 'Content',
    listSearchableFields: ['alt', 'caption', 'credit', 'originalName'],
    useAsTitle: 'alt',
  },
  endpoints: [{ path: '/:id/renditions', method: 'get', handler: tellProgress }, usesEndpoint, downloadOriginal],
  lockDocuments: false,
  fields: [
    ...revisionFields,
    keptWords,
    rightsNotice,
    originalName,
    replaceEverywhere,
    ...texts,
    whose,
    licenceFields,
    rightsFields,
    whereUsed,
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
      filterImages,
      keepPublicImagesFromWriters,
      demandRevision,
      refuseBulkDeleteWhileUsed,
      demandIntentToReplace,
      checkUpload,
      readFile,
      demandAltAndCreditOfNewFile,
      putFilesBack,
    ],
    beforeValidate: [keepOriginalName, fillFromFile, settleRights, demandAltAndCredit],
    beforeChange: [noteColour, rememberPages('media')],
    afterChange: [keepSet, recordPublication('media')],
    beforeDelete: [refuseDeleteWhileUsed, rememberPagesOfDeleted('media'), deleteSet],
    afterDelete: [recordDelete('media')],
  },
  upload: {
    adminThumbnail: 'thumbnail',
    bulkUpload: false,
    crop: false,
    focalPoint: true,
    imageSizes: [{ name: 'thumbnail', width: 320, height: 180, formatOptions: { format: 'webp' } }],
    mimeTypes: Object.keys(acceptedTypes),
    modifyResponseHeaders: ({ headers }) => {
      headers.set('X-Content-Type-Options', 'nosniff')
      return headers
    },
    pasteURL: false,
    staticDir: uploadFolder,
  },
}
