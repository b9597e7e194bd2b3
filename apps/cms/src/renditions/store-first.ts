import type { Media, Rendition } from '../payload-types.ts'
import type { FileStore } from '../storage/file-store.ts'
import { renditions } from '../storage/stores.ts'
import { type Decoded, encodeFirst } from './first-renditions.ts'
import { planFor } from './plan.ts'
import { focalPointOf, keyOf } from './recipe.ts'
import { storeRendition } from './store-rendition.ts'
import { xmpOf } from './xmp.ts'

export type FirstRenditions = Pick<Rendition, 'made' | 'total'> & { files: NonNullable<Rendition['files']> }

/** Makes and stores the first renditions of an upload. Notes in `written` which files were not there before. */
export async function storeFirst(image: Media, decoded: Decoded, written: { name: string; store: FileStore }[]): Promise<FirstRenditions> {
  const plan = planFor(decoded.size, focalPointOf(image))
  const files: FirstRenditions['files'] = []
  for (const { file, item } of await encodeFirst(decoded, plan, xmpOf(image))) {
    const { format, height, shape, width } = item
    const { isNew, name, size } = await storeRendition(file, item)
    if (isNew) written.push({ name, store: renditions })
    files.push({ format, height, isShown: true, key: keyOf(item, image), name, shape, size, width })
  }
  return { files, made: files.length, total: plan.length }
}
