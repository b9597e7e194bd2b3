import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CmsDown } from 'types/cms-faults'
import { isRenditionName, type Picture } from 'types/content/picture'
import { cms } from '../../cms-client/cms.ts'
import { dataFolder } from '../data-folder.mjs'
import { isFile } from '../files.ts'
import { singleFlight } from '../single-flight.ts'
import { writeWhole } from '../write-whole.mjs'
import { isWholeImage } from './is-whole-image.ts'
import { limit } from './limit.ts'

const atOnce = limit(6)

/**
 * Copies the files of all pictures of a page into the site's own folder, so that the page never shows what could go away with the CMS. A file
 * that the CMS does not have either is taken out of its picture, in place. Rejects with `CmsDown` when the CMS cannot be asked.
 */
export async function keepPictures<Content extends object>(content: Content): Promise<Content> {
  const pictures = picturesIn(content)
  const names = [...new Set(pictures.flatMap(({ files }) => files.map(({ name }) => name)))]
  const isKept = new Map(await Promise.all(names.map(async (name) => [name, await keepRendition(name)] as const)))
  for (const picture of pictures) picture.files = picture.files.filter(({ name }) => isKept.get(name))
  return content
}

/** The pictures at any depth of a page's content, which is JSON. */
function picturesIn(value: unknown): Picture[] {
  if (typeof value !== 'object' || value === null) return []
  return 'focalPoint' in value && 'files' in value ? [value as Picture] : Object.values(value).flatMap(picturesIn)
}

/** Makes sure that a rendition is in the folder; false when the CMS has none of that name. Rejects with `CmsDown`. */
const keepRendition = singleFlight(async (name: string): Promise<boolean> => {
  // No other name is asked for, least of all one that leads to another folder.
  if (!isRenditionName(name)) return false
  const file = fileOf(name)
  if (await isFile(file)) return true
  return atOnce(async () => {
    const bytes = await cms().rendition({ name })
    if (bytes && !isWholeImage(bytes, name)) throw new CmsDown(name, 'what it sent is no whole image')
    if (bytes) await writeWhole(file, bytes)
    return bytes !== null
  })
})

/** The bytes of a rendition, from the folder or else the CMS; null when neither has it. Rejects with `CmsDown`. */
export async function readRendition(name: string): Promise<Buffer | null> {
  return (await keepRendition(name)) ? readFile(fileOf(name)) : null
}

const fileOf = (name: string): string => join(dataFolder('media'), name)
