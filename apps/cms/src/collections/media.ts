import path from 'node:path'
import type { CollectionConfig } from 'payload'

import { isEditor, isSignedIn } from '../access/roles.ts'
import { env } from '../env.ts'
import { webAddress } from '../fields/web-address.ts'
import { guardReads } from '../guard/guard-reads.ts'
import { checkUpload } from '../media/check-upload.ts'
import { demandAltAndCredit, demandAltAndCreditOfNewFile } from '../media/demand-alt-and-credit.ts'
import { keepPublicImagesFromWriters } from '../media/keep-public-images-from-writers.ts'
import { makeRenditions } from '../media/make-renditions.ts'
import { putFilesBack } from '../media/put-files-back.ts'
import { serveRendition } from '../media/serve-rendition.ts'
import { recordDelete, recordPublication } from '../publishing/record-publication.ts'
import { refuseDeleteWhileShown } from '../publishing/refuse-while-shown.ts'
import { rememberPages, rememberPagesOfDeleted } from '../publishing/remember-pages.ts'

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
  endpoints: [{ path: '/rendition/:name', method: 'get', handler: serveRendition }],
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
    {
      name: 'renditions',
      type: 'array',
      admin: { hidden: true },
      fields: [
        { name: 'name', type: 'text', required: true, index: true },
        { name: 'width', type: 'number', required: true },
        { name: 'height', type: 'number', required: true },
      ],
    },
  ],
  hooks: {
    beforeOperation: [
      guardReads({ where: ['id', 'renditions.name'], isFilterRequired: true }),
      keepPublicImagesFromWriters,
      demandAltAndCreditOfNewFile,
      checkUpload,
      putFilesBack,
    ],
    beforeValidate: [demandAltAndCredit],
    beforeChange: [makeRenditions, rememberPages('media')],
    afterChange: [recordPublication('media')],
    beforeDelete: [refuseDeleteWhileShown('media'), rememberPagesOfDeleted('media')],
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
    staticDir: path.join(env.dataDir, 'media'),
  },
}
