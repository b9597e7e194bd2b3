import { isSharePictureName } from '../../share-picture/recipe.ts'
import { readRendition } from './media-store.ts'
import { readSharePicture } from './share-store.ts'

/**
 * The bytes of a picture in one of the site's own folders; null when there is none of that name. A rendition that is not here yet is fetched
 * from the CMS; share pictures come with their pages. Rejects with `CmsDown` when the CMS would have to be asked in an outage.
 */
export async function readPicture(folder: 'media' | 'share', name: string): Promise<Buffer | null> {
  if (folder === 'share') return isSharePictureName(name) ? readSharePicture(name) : null
  return readRendition(name)
}
