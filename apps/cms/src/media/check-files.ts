import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'
import type { Media, Rendition } from '../payload-types.ts'

import * as stores from '../storage/stores.ts'
import { settledFiles } from './settled-files.ts'

/**
 * Compares what the database says of images with the files there are, and tells in sentences what does not agree; none when all is well.
 * Removes nothing. Renditions that are lost are put down to be made again, which the encoder of the server does.
 */
export async function checkFiles(payload: Payload): Promise<string[]> {
  const uploads = new Set(await settledFiles(stores.uploads))
  const renditions = new Set(await settledFiles(stores.renditions))
  const sets = new Map<string, Rendition>()
  for await (const set of each('renditions', payload)) sets.set(typeof set.image === 'string' ? set.image : set.image.id, set)

  const faults: string[] = []
  const known = new Set<string>()
  for await (const image of each('media', payload)) {
    const named = `The image “${image.alt}” (${image.id})`
    const lost = filesOf(image).filter((name) => !uploads.has(name))
    if (lost.length > 0)
      faults.push(`${named} has lost ${lost.join(', ')} from ${stores.uploads.place}. Bring it back from a backup, or upload it again.`)
    faults.push(...(await faultsOf(named, sets.get(image.id), renditions, payload)))
    for (const name of [...filesOf(image), ...(sets.get(image.id)?.files ?? []).map((file) => file.name)]) known.add(name)
  }
  for (const [{ place }, files] of [
    [stores.uploads, uploads],
    [stores.renditions, renditions],
  ] as const) {
    const stray = [...files].filter((name) => !known.has(name))
    faults.push(...stray.map((name) => `The file ${name} in ${place} belongs to no image. It can be removed if nobody misses it.`))
  }
  return faults
}

async function faultsOf(named: string, set: Rendition | undefined, there: Set<string>, payload: Payload): Promise<string[]> {
  if (!set) return [`${named} has no renditions, so readers do not see it. Save it again with its file.`]
  const lost = (set.files ?? []).filter(({ isShown, name }) => isShown && !there.has(name)).map(({ name }) => name)
  if (lost.length === 0) return []
  const data = { isDone: false, restsUntil: new Date().toISOString() }
  await payload.db.updateOne({ collection: 'renditions', data, id: set.id })
  return [`${named} has lost renditions from ${stores.renditions.place}: ${lost.join(', ')}. The server makes them again.`]
}

const filesOf = ({ filename, sizes }: Media): string[] => [filename, sizes?.thumbnail?.filename].filter((name) => typeof name === 'string')

const pageSize = 200

async function* each<Name extends CollectionSlug & ('media' | 'renditions')>(
  collection: Name,
  payload: Payload,
): AsyncGenerator<DataFromCollectionSlug<Name>> {
  for (let page = 1; ; page++) {
    const { docs, hasNextPage } = await payload.find({
      collection,
      depth: 0,
      limit: pageSize,
      overrideAccess: true,
      page,
      sort: 'createdAt',
    })
    yield* docs as DataFromCollectionSlug<Name>[]
    if (!hasNextPage) return
  }
}
