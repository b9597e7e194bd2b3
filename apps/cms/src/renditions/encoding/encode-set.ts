import type { Payload } from 'payload'
import { pagesShowing } from '../../addresses/appearances-of.ts'
import { env } from '../../env.ts'
import type { Media, Rendition } from '../../payload-types.ts'
import { storePublication } from '../../publishing/store-publication.ts'
import { renditions } from '../../storage/stores.ts'
import { sizeOf } from '../first-renditions.ts'
import { type PlannedFile, planFor, scaleFor } from '../plan.ts'
import { focalPointOf, keyOf, recipeOf } from '../recipe.ts'
import { hidden } from '../shown-files.ts'
import { storeRendition } from '../store-rendition.ts'
import { xmpOf } from '../xmp.ts'
import { endOfLease } from './claim-set.ts'
import { readUpload } from './read-upload.ts'
import { encodeInChild } from './run-child.ts'
import { updateSet } from './update-set.ts'

type Files = NonNullable<Rendition['files']>
type StoredFile = PlannedFile & { key: string; name: string; size: number }

/** Not shorter: an editor who saves or deletes the image meanwhile writes to the same set, and must not wait. */
const saveIntervalInMs = 1_000

/**
 * Makes the missing renditions of an image, then shows them all at once and announces the pages that show the image.
 * @throws {Outdated} when the image was changed meanwhile; every other error is a sentence
 */
export async function encodeSet(claimed: Rendition, image: Media, payload: Payload): Promise<void> {
  const upload = await readUpload(image.filename ?? '')
  const size = await sizeOf(upload)
  const wanted = planFor(size, focalPointOf(image)).map((item) => ({ ...item, key: keyOf(item, image) }))

  const recipe = recipeOf(image)
  const stored = await storedKeys(claimed.files ?? [])
  const missing = wanted.filter(({ key }) => !stored.has(key))
  const counts = { made: wanted.length - missing.length, recipe, restsUntil: endOfLease(), total: wanted.length }
  const set = await updateSet(claimed, () => counts, payload)

  const unsaved: StoredFile[] = []
  const saveFiles = async () => {
    const items = unsaved.splice(0)
    if (items.length > 0) await updateSet(set, (now) => withFiles(now, items), payload)
  }
  let savedAt = Date.now()
  const onFile = async (bytes: Buffer, key: string) => {
    const item = missing.find((each) => each.key === key)
    if (!item) return
    const { name, size } = await storeRendition(bytes, item)
    unsaved.push({ ...item, name, size })
    if (Date.now() - savedAt < saveIntervalInMs) return
    await saveFiles()
    savedAt = Date.now()
  }
  try {
    const job = { avifEffort: Number(env.avifEffort), bytes: upload, items: missing, scale: scaleFor(missing), size, xmp: xmpOf(image) }
    if (missing.length > 0) await encodeInChild(job, onFile)
  } finally {
    await saveFiles()
  }
  const keys = new Set(wanted.map(({ key }) => key))
  let isNew = false
  const complete = ({ files }: Rendition) => {
    const shown = (files ?? []).map((file) => (keys.has(file.key ?? '') ? { ...file, hiddenAt: null, isShown: true } : hidden(file)))
    isNew = shown.some(({ isShown }, place) => isShown !== Boolean(files?.[place]?.isShown))
    return { attempts: 0, files: shown, isDone: true, lastError: null, made: wanted.length }
  }
  await updateSet(set, complete, payload, async (req) => {
    if (isNew) await storePublication(await pagesShowing(image, req), req)
  })
}

async function storedKeys(files: Files): Promise<Set<string>> {
  const keys = new Set<string>()
  for (const { key, name, size } of files) if (key && (await renditions.sizeOf(name)) === size) keys.add(key)
  return keys
}

/** Adds files to a set. A file that was shown before stays shown until all are there. */
function withFiles({ files, made }: Rendition, items: StoredFile[]): Pick<Rendition, 'files' | 'made' | 'restsUntil'> {
  const before = files ?? []
  const keys = new Set(items.map(({ key }) => key))
  const added = items.map(({ format, height, key, name, shape, size, width }) => {
    const isShown = before.some((file) => file.key === key && file.isShown)
    return { format, height, isShown, key, name, shape, size, width }
  })
  return {
    files: [...before.filter(({ key }) => !keys.has(key ?? '')), ...added],
    made: made + items.length,
    restsUntil: endOfLease(),
  }
}
