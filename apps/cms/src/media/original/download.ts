import { type Endpoint, NotFound } from 'payload'

import { requireUser } from '../../access/require-user.ts'
import { uploads } from '../../storage/stores.ts'

/** `GET /api/media/<id>/original`: the uploaded file under its original name. For users. */
export const downloadOriginal: Endpoint = {
  path: '/:id/original',
  method: 'get',
  handler: async (req) => {
    requireUser(req)
    const { filename, mimeType, originalName } = await req.payload.findByID({
      collection: 'media',
      depth: 0,
      id: String(req.routeParams?.id),
      overrideAccess: false,
      req,
      select: { filename: true, mimeType: true, originalName: true },
    })
    const bytes = filename ? await uploads.read(filename) : null
    if (!filename || !bytes) throw new NotFound(req.t)
    return new Response(new Uint8Array(bytes), {
      headers: {
        'Cache-Control': 'private, no-store',
        'Content-Disposition': attachmentNamed(originalName || filename),
        'Content-Length': String(bytes.length),
        'Content-Type': mimeType ?? 'application/octet-stream',
        'X-Content-Type-Options': 'nosniff',
      },
    })
  },
}

/** The name in RFC 8187, which forbids four characters that `encodeURIComponent` leaves. */
const attachmentNamed = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`
