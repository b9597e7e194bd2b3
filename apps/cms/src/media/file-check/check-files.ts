import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload'
import { idOf } from '../../documents/id-of.ts'
import type { Rendition } from '../../payload-types.ts'
import * as stores from '../../storage/stores.ts'
import { filesOf } from '../files/files-of.ts'
import { listFinishedFiles } from './list-finished-files.ts'

/** Compares images and files. Returns a sentence per fault. Removes nothing; the server makes lost renditions again. */
export async function checkFiles(payload: Payload): Promise<string[]> {
  const uploads = new Set(await listFinishedFiles(stores.uploads))
  const renditions = new Set(await listFinishedFiles(stores.renditions))
  const sets = new Map<string, Rendition>()
  for await (const set of readAll('renditions', payload)) sets.set(idOf(set.image) ?? '', set)

  const faults: string[] = []
  const expected = new Set<string>()
  for await (const image of readAll('media', payload)) {
    const title = `The image “${image.alt}” (${image.id})`
    const names = filesOf(image).map(({ name }) => name)
    const lost = names.filter((name) => !uploads.has(name))
    if (lost.length > 0)
      faults.push(`${title} has lost ${lost.join(', ')} from ${stores.uploads.place}. Bring it back from a backup, or upload it again.`)
    faults.push(...(await faultsOf(title, sets.get(image.id), renditions, payload)))
    for (const name of [...names, ...(sets.get(image.id)?.files ?? []).map((file) => file.name)]) expected.add(name)
  }
  for (const [{ place }, files] of [
    [stores.uploads, uploads],
    [stores.renditions, renditions],
  ] as const) {
    const stray = [...files].filter((name) => !expected.has(name))
    faults.push(...stray.map((name) => `The file ${name} in ${place} belongs to no image. It can be removed if nobody misses it.`))
  }
  return faults
}

async function faultsOf(image: string, set: Rendition | undefined, stored: Set<string>, payload: Payload): Promise<string[]> {
  if (!set) return [`${image} has no renditions, so readers do not see it. Save it again with its file.`]
  const lost = (set.files ?? []).filter(({ isShown, name }) => isShown && !stored.has(name)).map(({ name }) => name)
  if (lost.length === 0) return []
  const data = { isDone: false, restsUntil: new Date().toISOString() }
  await payload.db.updateOne({ collection: 'renditions', data, id: set.id })
  return [`${image} has lost renditions from ${stores.renditions.place}: ${lost.join(', ')}. The server makes them again.`]
}

const pageSize = 200

async function* readAll<Name extends CollectionSlug & ('media' | 'renditions')>(
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
