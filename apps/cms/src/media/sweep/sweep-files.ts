import type { Payload } from 'payload'

import { Outdated, updateSet } from '../../renditions/encoding/update-set.ts'
import * as stores from '../../storage/stores.ts'
import { readAll } from '../file-check/read-all.ts'
import { filesOf } from '../files/files-of.ts'
import { removeFiles } from '../files/remove-files.ts'
import { findUnneeded, keptForDays, longHiddenAt, type Unneeded } from './find-unneeded.ts'

/** Removes what nobody needs. Returns sentences on what it left to a human. */
export async function sweepFiles(payload: Payload, now = Date.now()): Promise<string[]> {
  const unneeded = await findUnneededFiles(payload, now)
  const doubts = doubtsAbout(unneeded)
  if (doubts) return [doubts]
  await removeUnneeded(unneeded, payload, now)
  const lines = describeUnneeded(unneeded)
  if (lines.length > 0) payload.logger.info({ msg: `Removed at night. ${lines.join('. ')}.` })
  return []
}

type Found = Unneeded & { images: number }

export async function findUnneededFiles(payload: Payload, now = Date.now()): Promise<Found> {
  // The stores first: a file that is stored meanwhile is new.
  const [renditions, uploads] = [await stores.renditions.list(), await stores.uploads.list()]
  const uploadsOfImages = new Set<string>()
  let images = 0
  for await (const image of readAll('media', payload)) {
    images++
    for (const { name } of filesOf(image)) uploadsOfImages.add(name)
  }
  const sets = []
  for await (const set of readAll('renditions', payload)) sets.push(set)
  return { ...findUnneeded({ renditions, sets, uploads, uploadsOfImages }, now), images }
}

export async function removeUnneeded({ renditions, sets, uploads }: Unneeded, payload: Payload, now = Date.now()): Promise<void> {
  const isLongHidden = longHiddenAt(now)
  for (const set of sets) {
    const release = ({ files, isDone }: typeof set) => (isDone ? { files: (files ?? []).filter((file) => !isLongHidden(file)) } : {})
    await updateSet(set, release, payload).catch((error: unknown) => {
      // Its image was changed meanwhile, and may show such a file again.
      if (!(error instanceof Outdated)) throw error
    })
  }
  const free = []
  for (const { name } of renditions) if (!(await isNamed(name, payload))) free.push({ name, store: stores.renditions })
  await removeFiles([...free, ...uploads.map(({ name }) => ({ name, store: stores.uploads }))])
}

async function isNamed(name: string, { db }: Payload): Promise<boolean> {
  return (await db.findOne({ collection: 'renditions', where: { 'files.name': { equals: name } } })) !== null
}

/** The number and size of files of each kind; empty when nothing is unneeded. */
export const describeUnneeded = ({ renditions, uploads }: Unneeded): string[] =>
  (
    [
      [renditions, `Renditions that no page has shown for ${keptForDays} days, or whose image is deleted`],
      [uploads, 'Uploads that belong to no image'],
    ] as const
  )
    .filter(([files]) => files.length > 0)
    .map(([files, what]) => `${what}: ${files.length} (${megabytes(files)} MB)`)

const megabytes = (files: { size: number }[]): string => (files.reduce((sum, { size }) => sum + size, 0) / 1_000_000).toFixed(1)

/** With another database than that of the files, every upload belongs to no image. Nobody looks on at night. */
function doubtsAbout({ images, uploads }: Found): string | null {
  if (uploads.length <= Math.max(10, images / 4)) return null
  return `${uploads.length} uploads in ${stores.uploads.place} belong to no image, and ${images} images are in the database. Is it the right one? If so, run pnpm media:check --sweep. Nothing was removed.`
}
