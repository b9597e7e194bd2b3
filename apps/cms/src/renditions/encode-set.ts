import type { Payload } from 'payload'
import { pagesShowing } from '../addresses/pages-showing.ts'
import type { Media, Rendition } from '../payload-types.ts'
import { publish } from '../publishing/publish.ts'
import { renditions } from '../storage/stores.ts'
import { changeSet } from './change-set.ts'
import { untilTakenOver } from './claim.ts'
import { sizeOf } from './first-renditions.ts'
import { type Item, planFor, scaleFor } from './plan.ts'
import { focalPointOf, keyOf, recipeOf } from './recipe.ts'
import { storeRendition } from './rendition-files.ts'
import { encodeInChild } from './run-child.ts'
import { readUpload } from './upload-files.ts'
import { xmpOf } from './xmp.ts'

type Files = NonNullable<Rendition['files']>
type Kept = Item & { key: string; name: string }

/** Milliseconds between two notes of what is made: an editor who saves or deletes the image meanwhile writes to the same set, and comes first. */
const pauseOfNotes = 1_000

/**
 * Makes what an image lacks of its renditions, notes them as they are there, and shows them all at once. The pages that show the image are
 * announced in the same transaction, once. What an earlier try has made is not made again.
 * Throws a sentence on failure, and `Outdated` when the image was changed meanwhile.
 */
export async function encodeSet(claimed: Rendition, image: Media, payload: Payload): Promise<void> {
  const upload = await readUpload(image.filename ?? '')
  const size = await sizeOf(upload)
  const wanted = planFor(size, focalPointOf(image)).map((item) => ({ ...item, key: keyOf(item, image) }))

  const recipe = recipeOf(image)
  const there = await keysThere(claimed.files ?? [])
  const missing = wanted.filter(({ key }) => !there.has(key))
  const counted = { made: wanted.length - missing.length, recipe, restsUntil: untilTakenOver(), total: wanted.length }
  const set = await changeSet(claimed, () => counted, payload)

  const pending: Kept[] = []
  const note = async () => {
    const kept = pending.splice(0)
    if (kept.length > 0) await changeSet(set, (now) => including(now, kept), payload)
  }
  let notedAt = Date.now()
  const take = async (bytes: Buffer, key: string) => {
    const item = missing.find((each) => each.key === key)
    if (!item) return
    pending.push({ ...item, name: await storeRendition(bytes, item) })
    if (Date.now() - notedAt < pauseOfNotes) return
    await note()
    notedAt = Date.now()
  }
  try {
    if (missing.length > 0) await encodeInChild({ bytes: upload, items: missing, scale: scaleFor(missing), size, xmp: xmpOf(image) }, take)
  } finally {
    await note()
  }
  const keys = new Set(wanted.map(({ key }) => key))
  const show = (files: Files): Files => files.map((file) => ({ ...file, isShown: keys.has(file.key ?? '') }))
  let isNew = false
  const finish = ({ files }: Rendition) => {
    const shown = show(files ?? [])
    isNew = shown.some(({ isShown }, place) => isShown !== Boolean(files?.[place]?.isShown))
    return { attempts: 0, files: shown, isDone: true, lastError: null, made: wanted.length }
  }
  await changeSet(set, finish, payload, async (req) => {
    if (isNew) await publish(await pagesShowing('media', image, req), req)
  })
}

/** Of an earlier try, as far as the files are really there. */
async function keysThere(files: Files): Promise<Set<string>> {
  const keys = new Set<string>()
  for (const { key, name } of files) if (key && (await renditions.has(name))) keys.add(key)
  return keys
}

/** A set with more files; what is shown of an earlier making stays shown until all are there. */
function including({ files, made }: Rendition, kept: Kept[]): Pick<Rendition, 'files' | 'made' | 'restsUntil'> {
  const before = files ?? []
  const keys = new Set(kept.map(({ key }) => key))
  const added = kept.map(({ format, height, key, name, shape, width }) => {
    const isShown = before.some((file) => file.key === key && file.isShown)
    return { format, height, isShown, key, name, shape, width }
  })
  return {
    files: [...before.filter(({ key }) => !keys.has(key ?? '')), ...added],
    made: made + kept.length,
    restsUntil: untilTakenOver(),
  }
}
