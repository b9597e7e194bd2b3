import { NotFound, type PayloadHandler } from 'payload'

import { renditions } from '../storage/stores.ts'
import { isRenditionName } from './rendition-files.ts'

/** `GET /api/media/rendition/<name>`: for whoever may read the image it belongs to, also when the image has others by now. */
export const serveRendition: PayloadHandler = async (req) => {
  const name = String(req.routeParams?.name)
  if (!isRenditionName(name)) throw new NotFound(req.t)
  const { docs } = await req.payload.find({
    collection: 'renditions',
    depth: 1,
    limit: 1,
    overrideAccess: false,
    req,
    where: { 'files.name': { equals: name } },
  })
  // An image that may not be read comes as its bare id.
  const isReadable = typeof docs[0]?.image === 'object' && docs[0].image !== null
  const bytes = isReadable ? await renditions.read(name) : null
  if (!bytes) throw new NotFound(req.t)

  return new Response(new Uint8Array(bytes), {
    headers: {
      'Cache-Control': 'public, max-age=31536000, immutable',
      'Content-Type': name.endsWith('.avif') ? 'image/avif' : 'image/webp',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
