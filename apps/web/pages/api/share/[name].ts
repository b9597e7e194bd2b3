import type { NextApiRequest, NextApiResponse } from 'next'

import { sendImmutable } from '../../../data/send-immutable.ts'
import { readSharePicture } from '../../../data/share-store.ts'
import { isSharePictureName } from '../../../share-picture/recipe.ts'

/** Serves share pictures from the site's own folder, into which the rendering of their pages puts them. */
export default async function handler(request: NextApiRequest, response: NextApiResponse): Promise<void> {
  const name = String(request.query.name)
  const read = async () => (isSharePictureName(name) ? readSharePicture(name) : null)
  await sendImmutable(request, response, { name, read, type: 'image/jpeg' })
}
