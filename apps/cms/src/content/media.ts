import type { CollectionConfig } from 'payload'

import { apiTabForAdmins } from '../access/api-tab.ts'
import { isEditor, isSignedIn } from '../access/roles.ts'
import { checkShape } from '../guard/check-shape.ts'
import { acceptedTypes } from '../media/accepted-uploads.ts'
import { licenceFields } from '../media/fields/licence.ts'
import { originalName } from '../media/fields/original-name.ts'
import { readFromFile } from '../media/fields/read-from-file.ts'
import { rightsFields, rightsNotice } from '../media/fields/rights.ts'
import { copyrightTexts, texts } from '../media/fields/texts.ts'
import { replaceEverywhere, whereUsed } from '../media/fields/uses.ts'
import { sendFile } from '../media/files/send-file.ts'
import { thumbnailSize } from '../media/files/thumbnail-size.ts'
import { imageHooks } from '../media/image-hooks.ts'
import { downloadOriginal } from '../media/original/download.ts'
import { usesEndpoint } from '../media/uses/uses-endpoint.ts'
import { sendProgress } from '../renditions/progress-endpoint.ts'
import { progressField } from '../renditions/progress-field.ts'
import { revisionFields } from '../revisions/revision-fields.ts'
import { beforeDocumentControls } from './document-controls.ts'
import { keptWords } from './fields/kept-words.ts'

/** Readers get renditions; the upload itself is for signed-in users. */
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
  endpoints: [{ path: '/:id/renditions', method: 'get', handler: sendProgress }, usesEndpoint, downloadOriginal],
  disableDuplicate: true,
  lockDocuments: false,
  fields: [
    ...revisionFields,
    keptWords,
    rightsNotice,
    originalName,
    replaceEverywhere,
    ...texts,
    copyrightTexts,
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
  hooks: { ...imageHooks, beforeOperation: [checkShape, ...imageHooks.beforeOperation] },
  // Hooks store and remove the files, in a folder and in a bucket alike.
  upload: {
    adminThumbnail: 'thumbnail',
    bulkUpload: false,
    crop: false,
    disableLocalStorage: true,
    focalPoint: true,
    handlers: [sendFile],
    imageSizes: [thumbnailSize],
    mimeTypes: Object.keys(acceptedTypes),
    pasteURL: false,
    // Nobody gives out receipts: a request sends the file itself, not the name of a stored one.
    requiresClientUploadReceipt: true,
  },
}
