import { NotFound, type PayloadHandler } from 'payload'

import { isRenditionName, readRendition } from './rendition-files.ts'

/** `GET /api/media/rendition/<name>`: for whoever may read the image it belongs to. */
export const serveRendition: PayloadHandler = async (req) => {
  const name = String(req.routeParams?.name)
  if (!isRenditionName(name)) throw new NotFound(req.t)
  const { totalDocs } = await req.payload.find({
    collection: 'media',
    depth: 0,
    limit: 1,
    overrideAccess: false,
    req,
    where: { 'renditions.name': { equals: name } },
  })
  if (totalDocs === 0) throw new NotFound(req.t)

  const bytes = await readRendition(name)
  if (!bytes) throw new NotFound(req.t)

  return new Response(new Uint8Array(bytes), {
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable', 'Content-Type': 'image/webp', 'X-Content-Type-Options': 'nosniff' },
  })
}
