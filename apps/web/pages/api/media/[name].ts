import type { NextApiRequest, NextApiResponse } from 'next'
import { isRenditionName } from 'types/content/picture'
import { readRendition } from '../../../data/media-store.ts'
import { sendImmutable } from '../../../data/send-immutable.ts'

/** Serves renditions from the site's own folder; one that is not there yet is fetched from the CMS once. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const name = String(request.query.name)
  const read = async () => (isRenditionName(name) ? readRendition(name) : null)
  await sendImmutable(request, response, { name, read, type: name.endsWith('.avif') ? 'image/avif' : 'image/webp' })
}
