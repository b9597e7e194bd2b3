import type { Payload } from 'payload'

import type { Rendition } from '../payload-types.ts'
import { renditions } from '../storage/stores.ts'
import { Outdated, updateSet } from './encoding/update-set.ts'
import { hidden } from './shown-files.ts'

/**
 * The bytes of a rendition, also of one that is shown no longer, since a stored page may still name it. Null when no image has it. Null too when its
 * file is lost or damaged: then readers do not get it until it is made again, and its pages are announced.
 */
export async function readRendition(name: string, payload: Payload): Promise<Buffer | null> {
  const { docs } = await payload.db.find<Rendition>({
    collection: 'renditions',
    limit: 0,
    pagination: false,
    where: { 'files.name': { equals: name } },
  })
  const bytes = await renditions.read(name)
  const size = bytes?.length ?? null
  const broken = docs.filter(({ files }) => files?.some((file) => file.name === name && file.size !== size))
  for (const set of broken) await makeAgain(set, name, payload)
  return broken.length === docs.length ? null : bytes
}

async function makeAgain(set: Rendition, name: string, payload: Payload): Promise<void> {
  const isBroken = (file: { isShown?: boolean | null; name: string }) => file.isShown && file.name === name
  if (!set.files?.some(isBroken)) return
  payload.logger.warn({ msg: `The rendition ${name} is lost or damaged in ${renditions.place}. It is made again.` })
  const hide = ({ files, isDone }: Rendition) => ({
    files: (files ?? []).map((file) => (isBroken(file) ? hidden(file) : file)),
    // Else a process is at it.
    ...(isDone ? { attempts: 0, isDone: false, restsUntil: new Date().toISOString() } : {}),
  })
  await updateSet(set, hide, payload).catch((error: unknown) => {
    if (!(error instanceof Outdated)) throw error
  })
}
