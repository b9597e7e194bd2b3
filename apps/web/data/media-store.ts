import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CmsDown } from 'types/client'
import type { Media } from 'types/payload-types'

import { writeWhole } from '../cache/write-whole.mjs'
import { dataFolder } from '../data-folder.mjs'
import { env } from '../env.ts'
import { isFile } from './files.ts'
import { limit } from './limit.ts'
import { isRenditionName } from './picture.ts'
import { singleFlight } from './single-flight.ts'

const timeout = 10_000
const atOnce = limit(6)

/**
 * Copies the renditions of images into the site's own folder, so that a page never shows what could go away with the CMS.
 * Gives the names that the CMS does not have either. Rejects with `CmsDown` when it cannot be asked.
 */
export async function keepRenditions(images: (string | Media | null | undefined)[]): Promise<Set<string>> {
  const renditions = images.flatMap((image) => (image && typeof image === 'object' ? (image.renditions ?? []) : []))
  const names = [...new Set(renditions.map(({ name }) => name))].filter(isRenditionName)
  const kept = await Promise.all(names.map(keepRendition))
  return new Set(names.filter((_name, place) => !kept[place]))
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
  if (!isWholeWebp(bytes)) throw new CmsDown(url, 'what it sent is no whole WebP image')
  return bytes
}

/** A WebP file says its own length, so one that was cut short is told from a whole one. */
export function isWholeWebp(bytes: Buffer): boolean {
  if (bytes.length < 16 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return false
  return bytes.readUInt32LE(4) + 8 === bytes.length
}
