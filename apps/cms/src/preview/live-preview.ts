import type { LivePreviewConfig } from 'payload'
import { previewFolder } from 'types/preview/question'
import { writePreviewTicket } from 'types/preview/ticket'

import type { WithPage } from '../documents/public-versions.ts'
import { env } from '../env.ts'

/** Payload's frame beside the form, with the page of the site. A new document has it from its first save on. */
export const livePreview = (collection: WithPage): LivePreviewConfig => ({
  breakpoints: [390, 820, 1440].map((width) => ({ height: width === 390 ? 844 : 900, label: `${width} px`, name: String(width), width })),
  url: ({ data, req }) =>
    data?.id && req.user
      ? env.webUrl +
        previewFolder +
        writePreviewTicket(
          { admin: new URL(env.cmsUrl).origin, collection, id: String(data.id), user: String(req.user.id) },
          env.announceSecret,
        )
      : null,
})
