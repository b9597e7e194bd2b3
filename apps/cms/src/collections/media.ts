import type { CollectionConfig } from 'payload'

import { isEditor, isSignedIn } from '../access/roles.ts'
import { webAddress } from '../fields/web-address.ts'
import { guardReads } from '../guard/guard-reads.ts'
import { checkUpload } from '../media/check-upload.ts'
import { demandAltAndCredit, demandAltAndCreditOfNewFile } from '../media/demand-alt-and-credit.ts'
import { keepPublicImagesFromWriters } from '../media/keep-public-images-from-writers.ts'
import { putFilesBack } from '../media/put-files-back.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { refuseDeleteWhileShown } from '../publishing/refuse-while-shown.ts'
import { rememberPages, rememberPagesOfDeleted } from '../publishing/remember-pages.ts'
import { deleteSet, keepSet, noteColour } from '../renditions/keep-set.ts'
import { tellProgress } from '../renditions/progress.ts'
import { progressField } from '../renditions/progress-field.ts'
import { serveRendition } from '../renditions/serve-rendition.ts'
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
      edit: { beforeDocumentControls: ['/admin/refusals/keep-refusal.tsx#KeepRefusal', '/admin/live-status/live-status.tsx#LiveStatus'] },
    },
    defaultColumns: ['filename', 'alt', 'credit', 'updatedAt'],
    group: 'Content',
    listSearchableFields: ['alt', 'caption', 'credit'],
    useAsTitle: 'alt',
  },
  endpoints: [
    { path: '/rendition/:name', method: 'get', handler: serveRendition },
    { path: '/:id/renditions', method: 'get', handler: tellProgress },
  ],
  fields: [
    {
      name: 'alt',
      type: 'text',
      label: 'Alt text',
      required: true,
      maxLength: 300,
      admin: { description: 'What the picture shows, for those who cannot see it.' },
    },
    {
      name: 'credit',
      type: 'text',
      required: true,
      maxLength: 200,
      admin: { description: 'Who made it, as it must be printed: “Photograph: Ada Lens / Agency”.' },
    },
    { name: 'caption', type: 'text', maxLength: 300, admin: { description: 'What readers see under the picture.' } },
    {
      type: 'row',
      fields: [
        webAddress('source', 'Source', 'Where it came from. The credit links there.'),
        webAddress('licence', 'Licence', 'The address of the licence, where there is one.'),
      ],
    },
    {
      name: 'rightsUntil',
      type: 'date',
      label: 'Rights until',
      admin: { description: 'The last day on which it may be shown. Empty: no end.', date: { pickerAppearance: 'dayOnly' } },
    },
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
      keepPublicImagesFromWriters,
      demandAltAndCreditOfNewFile,
      checkUpload,
      putFilesBack,
    ],
    beforeValidate: [demandAltAndCredit],
    beforeChange: [noteColour, rememberPages('media')],
    afterChange: [keepSet, recordPublication('media')],
    beforeDelete: [refuseDeleteWhileShown('media'), rememberPagesOfDeleted('media'), deleteSet],
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
