import type { Payload } from 'payload'
import { idOf } from '../../documents/id-of.ts'
import type { Rendition } from '../../payload-types.ts'
import * as stores from '../../storage/stores.ts'
import { filesOf } from '../files/files-of.ts'
import { listFinishedFiles } from './list-finished-files.ts'
import { readAll } from './read-all.ts'

/** By name, in bytes. */
type Stored = ReadonlyMap<string, number>

/** Compares images and files. Returns a sentence per fault. Removes nothing; the server makes lost renditions again. */
export async function checkFiles(payload: Payload): Promise<string[]> {
  const uploads = await listFinishedFiles(stores.uploads)
  const renditions = await listFinishedFiles(stores.renditions)
  const sets = new Map<string, Rendition>()
  for await (const set of readAll('renditions', payload)) sets.set(idOf(set.image) ?? '', set)

  const faults: string[] = []
  const expected = new Set<string>()
  for await (const image of readAll('media', payload)) {
    const title = `The image “${image.alt}” (${image.id})`
    const files = filesOf(image)
    const broken = faultsIn(files, uploads)
    if (broken) faults.push(`${title} ${broken} ${stores.uploads.place}. Bring it back from a backup, or upload it again.`)
    faults.push(...(await faultsOf(title, sets.get(image.id), renditions, payload)))
    for (const { name } of [...files, ...(sets.get(image.id)?.files ?? [])]) expected.add(name)
  }
  for (const [{ place }, files] of [
    [stores.uploads, uploads],
    [stores.renditions, renditions],
  ] as const) {
    const stray = [...files.keys()].filter((name) => !expected.has(name))
    faults.push(...stray.map((name) => `The file ${name} in ${place} belongs to no image. It is removed 30 days after its last change.`))
  }
  return faults
}

async function faultsOf(image: string, set: Rendition | undefined, stored: Stored, payload: Payload): Promise<string[]> {
  if (!set) return [`${image} has no renditions, so readers do not see it. Save it again with its file.`]
  const broken = faultsIn(
    (set.files ?? []).filter(({ isShown }) => isShown),
    stored,
  )
  if (!broken) return []
  const data = { isDone: false, restsUntil: new Date().toISOString() }
  await payload.db.updateOne({ collection: 'renditions', data, id: set.id })
  return [`${image} ${broken} ${stores.renditions.place}. The server makes them again.`]
}

/** “has lost …, has damaged … in”, to which a place is added; null when all files are there. A size that is null is not compared. */
function faultsIn(files: { name: string; size: number | null }[], stored: Stored): string | null {
  const lost = files.filter(({ name }) => !stored.has(name)).map(({ name }) => name)
  const damaged = files
    .filter(({ name, size }) => stored.has(name) && size !== null && stored.get(name) !== size)
    .map(({ name, size }) => `${name} (${stored.get(name)} bytes instead of ${size})`)
  const faults = [lost.length > 0 && `has lost ${lost.join(', ')}`, damaged.length > 0 && `has damaged ${damaged.join(', ')}`]
  return faults.some(Boolean) ? `${faults.filter(Boolean).join(' and ')} in` : null
}
