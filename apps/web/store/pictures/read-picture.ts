import { isSharePictureName } from '../../share-picture/recipe.ts'
import { readRendition } from './media-store.ts'
import { readSharePicture } from './share-store.ts'

/** The bytes of a picture; null when there is none of that name. Fetches a missing rendition from the CMS. Rejects with `CmsDown`. */
export async function readPicture(folder: 'media' | 'share', name: string): Promise<Buffer | null> {
  if (folder === 'share') return isSharePictureName(name) ? readSharePicture(name) : null
  return readRendition(name)
}
