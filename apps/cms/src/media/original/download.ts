import { type Endpoint, NotFound } from 'payload'

import { demandUser } from '../../access/demand.ts'
import { uploads } from '../../storage/stores.ts'

/**
 * `GET /api/media/<id>/original`: the file of an image, byte for byte, to be saved under the name it came with. For those signed in; 404 where
 * the image or its file is gone.
 */
export const downloadOriginal: Endpoint = {
  path: '/:id/original',
  method: 'get',
  handler: async (req) => {
    demandUser(req)
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

/** As RFC 8187 writes a name that has more than ASCII in it. `encodeURIComponent` leaves four characters that may not stand there. */
const attachmentNamed = (name: string): string =>
  `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)}`
