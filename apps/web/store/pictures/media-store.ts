import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import { CmsDown } from 'types/cms-faults'
import { isRenditionName, type Picture } from 'types/content/picture'
import { cms } from '../../cms-client/cms.ts'
import { dataFolder } from '../data-folder.mjs'
import { isFileInUse } from '../files.ts'
import { singleFlight } from '../single-flight.mjs'
import { writeAtomically } from '../write-atomically.mjs'
import { isCompleteImage } from './is-complete-image.ts'

const limit = pLimit(3)

/** Stores the files of all pictures in a content, and removes files from it, in place, that the CMS does not have. Rejects with `CmsDown`. */
export async function storePictures<Content extends object>(content: Content): Promise<Content> {
  const pictures = picturesIn(content)
  const names = [...new Set(pictures.flatMap(({ files }) => files.map(({ name }) => name)))]
  const isStored = new Map(await Promise.all(names.map(async (name) => [name, await storeRendition(name)] as const)))
  for (const picture of pictures) picture.files = picture.files.filter(({ name }) => isStored.get(name))
  return content
}

function picturesIn(value: unknown): Picture[] {
  if (typeof value !== 'object' || value === null) return []
  return 'focalPoint' in value && 'files' in value ? [value as Picture] : Object.values(value).flatMap(picturesIn)
}

/** Fetches a rendition unless it is stored; false when the CMS does not have it. Rejects with `CmsDown`. */
const storeRendition = singleFlight(async (name: string): Promise<boolean> => {
  if (!isRenditionName(name)) return false
  const file = fileOf(name)
  if (await isFileInUse(file)) return true
  return limit(async () => {
    const bytes = await cms().rendition({ name })
    if (bytes && !isCompleteImage(bytes, name)) throw new CmsDown(name, 'what it sent is no whole image')
    if (bytes) await writeAtomically(file, bytes)
    return bytes !== null
  })
})

/** The bytes of a rendition; null when neither the folder nor the CMS has it. Rejects with `CmsDown`. */
export async function readRendition(name: string): Promise<Buffer | null> {
  return (await storeRendition(name)) ? readFile(fileOf(name)) : null
}

const fileOf = (name: string): string => join(dataFolder('media'), name)
