import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CmsDown } from 'types/client'
import type { Media } from 'types/payload-types'

import { writeWhole } from '../cache/write-whole.mjs'
import { dataFolder } from '../data-folder.mjs'
import { env } from '../env.ts'
import { isFile } from './files.ts'
import { isWholeImage } from './is-whole-image.ts'
import { limit } from './limit.ts'
import { filesIn, type RenditionFile, type Renditions, readRenditions, type Shape } from './rendition-sets.ts'
import { singleFlight } from './single-flight.ts'

const timeout = 10_000
const atOnce = limit(6)

type Image = string | Media | null | undefined

/**
 * Copies what a page shows of images into the site's own folder, so that the page never shows what could go away with the CMS. Of each image
 * only the shape in which it is shown.
 * @returns what is there now: what the CMS does not have either is left out. Rejects with `CmsDown` when it cannot be asked.
 */
export async function keepRenditions(shown: { [shape in Shape]?: Image[] }): Promise<Renditions> {
  const renditions = await readRenditions(Object.values(shown).flat())
  const wanted = new Map<string, RenditionFile[]>()
  for (const [shape, images] of Object.entries(shown)) {
    for (const image of images) {
      if (!image || typeof image === 'string') continue
      const files = filesIn(renditions.get(image.id) ?? [], shape as Shape)
      wanted.set(image.id, [...new Set([...(wanted.get(image.id) ?? []), ...files])])
    }
  }
  const kept = [...wanted].map(async ([image, files]) => {
    const isKept = await Promise.all(files.map(({ name }) => keepRendition(name)))
    return [image, files.filter((_file, place) => isKept[place])] as const
  })
  return new Map(await Promise.all(kept))
}

/** Makes sure that a rendition is in the folder; false when the CMS has none of that name. Rejects with `CmsDown`. */
const keepRendition = singleFlight(async (name: string): Promise<boolean> => {
  const file = fileOf(name)
  if (await isFile(file)) return true
  return atOnce(async () => {
    const bytes = await fetchRendition(name)
    if (bytes) await writeWhole(file, bytes)
    return bytes !== null
  })
})

/** The bytes of a rendition, from the folder or else the CMS; null when neither has it. Rejects with `CmsDown`. */
export async function readRendition(name: string): Promise<Buffer | null> {
  return (await keepRendition(name)) ? readFile(fileOf(name)) : null
}

const fileOf = (name: string): string => join(dataFolder('media'), name)

async function fetchRendition(name: string): Promise<Buffer | null> {
  const url = new URL(`/api/media/rendition/${name}`, env.cmsUrl).href
  let response: Response
  let bytes: Buffer
  try {
    response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(timeout) })
    bytes = Buffer.from(await response.arrayBuffer())
  } catch (error) {
    throw new CmsDown(url, (error as Error).message)
  }
  if (response.status === 404) return null
  if (!response.ok) throw new CmsDown(url, `status ${response.status}`)
  if (!isWholeImage(bytes, name)) throw new CmsDown(url, 'what it sent is no whole image')
  return bytes
}
