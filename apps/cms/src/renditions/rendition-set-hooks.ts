import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Media, Rendition } from '../payload-types.ts'
import { decodedUpload } from '../request-context.ts'

import { type Decoded, encodeFirst } from './first-renditions.ts'
import { planFor } from './plan.ts'
import { focalPointOf, keyOf, recipeOf } from './recipe.ts'
import { storeRendition } from './store-rendition.ts'
import { xmpOf } from './xmp.ts'

type Files = NonNullable<Rendition['files']>

export const setColour: CollectionBeforeChangeHook = ({ data, req }) => {
  const decoded = decodedUpload.get(req)
  return decoded ? { ...data, colour: decoded.colour } : data
}

/** Saves the set of an image: a new file gets its first renditions at once, other changes wait for the encoder. */
export const saveSet: CollectionAfterChangeHook<Media> = async ({ doc, req }) => {
  const decoded = decodedUpload.take(req)

  const set = await setOf(doc.id, req)
  const recipe = recipeOf(doc)
  if (set?.recipe === recipe && !decoded) return

  const waiting = { attempts: 0, isDone: false, lastError: null, recipe, restsUntil: new Date().toISOString() }
  const before = set?.files ?? []
  const options = { collection: 'renditions', depth: 0, overrideAccess: true, req } as const
  const made = decoded ? await storeFirst(doc, decoded, before) : { files: before, made: 0, total: set?.total ?? 0 }
  const data = { ...waiting, ...made }
  if (set) await req.payload.update({ ...options, data, id: set.id })
  else await req.payload.create({ ...options, data: { ...data, image: doc.id } })
}

async function storeFirst(image: Media, decoded: Decoded, before: Files): Promise<Pick<Rendition, 'files' | 'made' | 'total'>> {
  const plan = planFor(decoded.size, focalPointOf(image))
  const files: Files = before.map((file) => ({ ...file, isShown: false }))
  const first = await encodeFirst(decoded, plan, xmpOf(image))
  for (const { file, item } of first) {
    const { format, height, shape, width } = item
    files.push({ format, height, isShown: true, key: keyOf(item, image), name: await storeRendition(file, item), shape, width })
  }
  return { files, made: first.length, total: plan.length }
}

export const deleteSet: CollectionBeforeDeleteHook = async ({ id, req }) =>
  req.payload.db.deleteMany({ collection: 'renditions', req, where: { image: { equals: id } } })

async function setOf(image: string, req: PayloadRequest): Promise<Rendition | null> {
  const { docs } = await req.payload.find({
    collection: 'renditions',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { image: { equals: image } },
  })
  return docs[0] ?? null
}
