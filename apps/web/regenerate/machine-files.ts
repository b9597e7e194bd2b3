import { CmsDown } from 'types/cms-faults'

import { env } from '../env.ts'
import { setAt, setsShowing } from '../feeds/sets/file-sets.ts'
import { outdatedSets } from '../feeds/sets/outdated-sets.ts'
import { serially } from '../feeds/sets/serially.ts'
import type { FileSet } from '../store/file-set.ts'
import { singleFlight } from '../store/single-flight.mjs'
import { readStoredFile, type StoredFile, storeFile } from '../store/stored-files.ts'
import { NotFresh } from './freshness.ts'

type Publications = Record<string, number>

/** After it a file is made again without an announcement, also so that `security.txt` does not expire. */
const lifetimeInMs = 24 * 60 * 60_000

/** Makes the machine file at an address when it is not stored; null when there never was one. Rejects with `CmsDown`. */
export async function fileAt(address: string): Promise<StoredFile | null> {
  const set = setAt(address)
  if (!set) return null
  const stored = env.rendersEachTime ? null : await readStoredFile(address)
  if (!stored) return makeFirst(address)
  if (outdatedSets.has(set.name)) return makeAgain(set, address)
  if (Date.now() - stored.made > lifetimeInMs) serially(set.name, () => make(set)).catch((error: Error) => console.warn(error.message))
  return stored
}

const makeFirst = singleFlight(async (address: string): Promise<StoredFile | null> => {
  const set = setAt(address)
  if (!set) return null
  return serially(set.name, async () => {
    // An announcement may have made it meanwhile.
    const stored = env.rendersEachTime ? null : await readStoredFile(address)
    return stored ?? (await make(set))?.[address] ?? null
  })
})

/** The file as it is stored when the CMS is down. */
function makeAgain(set: FileSet, address: string): Promise<StoredFile | null> {
  return serially(set.name, async () => {
    const stored = await readStoredFile(address)
    // Another request may have made it meanwhile.
    if (!outdatedSets.has(set.name)) return stored
    try {
      return (await make(set))?.[address] ?? null
    } catch (error) {
      if (!(error instanceof CmsDown)) console.error(error)
      return stored
    }
  })
}

/** Makes the files that show these pages at least as new as their publications. @returns for each page whose files failed, the reason */
export async function freshenFiles(pages: Publications): Promise<Record<string, string>> {
  const failed: Record<string, string> = {}
  const freshenSet = async ({ set, shown }: AffectedSet) => {
    try {
      await serially(set.name, () => freshen(set, shown))
    } catch (error) {
      for (const path of Object.keys(shown)) failed[path] ??= `The ${set.name} files: ${error instanceof Error ? error.message : error}`
    }
  }
  await Promise.all(setsAffectedBy(pages).map(freshenSet))
  return failed
}

/** The paths of those pages that a stored file shows in an older publication. */
export async function pagesWithOutdatedFiles(pages: Publications): Promise<Set<string>> {
  const outdated = new Set<string>()
  for (const { set, shown } of setsAffectedBy(pages)) {
    const files = (await Promise.all(set.addresses.map(readStoredFile))).filter((stored) => stored !== null)
    for (const [path, number] of Object.entries(shown)) {
      if (!files.every((stored) => shows(stored, path, number))) outdated.add(path)
    }
  }
  return outdated
}

async function freshen(set: FileSet, shown: Publications): Promise<void> {
  const files = await Promise.all(set.addresses.map(readStoredFile))
  const isFresh = (stored: StoredFile | null) => Object.entries(shown).every(([path, number]) => stored && shows(stored, path, number))
  if (files.every(isFresh)) return

  for (const { publications } of Object.values((await make(set)) ?? {})) {
    for (const [path, number] of Object.entries(shown)) {
      // A page without a publication never existed.
      const made = publications[path] ?? number
      if (made < number) throw new NotFresh(`made with publication ${made} of ${path}, not ${number}`)
    }
  }
}

async function make(set: FileSet): Promise<Record<string, StoredFile> | null> {
  // An announcement during the request marks the set again.
  const isOutdated = outdatedSets.delete(set.name)
  try {
    return await makeAndStore(set)
  } catch (error) {
    if (isOutdated) outdatedSets.add(set.name)
    throw error
  }
}

async function makeAndStore({ make }: FileSet): Promise<Record<string, StoredFile> | null> {
  const made = await make()
  if (!made) return null
  const stored = Object.entries(made.contents).map(
    async ([address, content]) => [address, await storeFile(address, content, made.publications)] as const,
  )
  return Object.fromEntries(await Promise.all(stored))
}

const shows = ({ publications }: StoredFile, path: string, number: number): boolean => (publications[path] ?? 0) >= number

/** A set, and the changed pages that it shows. */
type AffectedSet = { set: FileSet; shown: Publications }

function setsAffectedBy(pages: Publications): AffectedSet[] {
  const affected = new Map<string, AffectedSet>()
  for (const [path, number] of Object.entries(pages)) {
    for (const set of setsShowing(path)) {
      const { shown }: Pick<AffectedSet, 'shown'> = affected.get(set.name) ?? { shown: {} }
      shown[path] = number
      affected.set(set.name, { set, shown })
    }
  }
  return [...affected.values()]
}
