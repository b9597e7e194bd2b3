import type { CollectionAfterChangeHook, CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload'
import type { Media, Rendition } from '../payload-types.ts'
import { decodedUpload, firstRenditions } from '../request-context.ts'
import { recipeOf } from './recipe.ts'
import { hidden } from './shown-files.ts'

export const setColour: CollectionBeforeChangeHook = ({ data, req }) => {
  const decoded = decodedUpload.get(req)
  return decoded ? { ...data, colour: decoded.colour } : data
}

/** Saves the set of an image: a new file has its first renditions, other changes wait for the encoder. */
export const saveSet: CollectionAfterChangeHook<Media> = async ({ doc, req }) => {
  const first = firstRenditions.take(req)
  const set = await setOf(doc.id, req)
  const recipe = recipeOf(doc)
  if (set?.recipe === recipe && !first) return

  const waiting = { attempts: 0, isDone: false, lastError: null, recipe, restsUntil: new Date().toISOString() }
  const before = set?.files ?? []
  const made = first ? { ...first, files: [...before.map(hidden), ...first.files] } : { files: before, made: 0, total: set?.total ?? 0 }
  const data = { ...waiting, ...made }
  const options = { collection: 'renditions', depth: 0, overrideAccess: true, req } as const
  if (set) await req.payload.update({ ...options, data, id: set.id })
  else await req.payload.create({ ...options, data: { ...data, image: doc.id } })
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
