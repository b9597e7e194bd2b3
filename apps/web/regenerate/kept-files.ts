import { env } from '../env.ts'
import { setAt, setsShowing } from '../feeds/sets/file-sets.ts'
import { inTurn } from '../feeds/sets/in-turn.ts'
import type { FileSet } from '../store/file-set.ts'
import { singleFlight } from '../store/single-flight.ts'
import { readStoredFile, type StoredFile, storeFile } from '../store/stored-files.ts'
import { NotFresh } from './freshness.ts'

/** Publications by the path of their page. */
type Pages = Record<string, number>

/** Milliseconds after which a file is made anew although nobody announced a change: a net, and what keeps `security.txt` from expiring. */
const lifetime = 24 * 60 * 60_000

/**
 * The file at an address: as it is kept, or made when it is not there yet; null when there never was one.
 * Rejects with `CmsDown` when it would have to be made in an outage.
 */
export async function fileAt(address: string): Promise<StoredFile | null> {
  const set = setAt(address)
  if (!set) return null
  const stored = env.rendersEachTime ? null : await readStoredFile(address)
  if (!stored) return firstMaking(address)
  if (Date.now() - stored.made > lifetime) inTurn(set.name, () => make(set)).catch((error: Error) => console.warn(error.message))
  return stored
}

/** Readers who ask at once share one making. */
const firstMaking = singleFlight(async (address: string): Promise<StoredFile | null> => {
  const set = setAt(address)
  if (!set) return null
  return inTurn(set.name, async () => {
    // An announcement may have made it while this waited for its turn.
    const stored = env.rendersEachTime ? null : await readStoredFile(address)
    return stored ?? (await make(set))?.[address] ?? null
  })
})

/**
 * Makes the files that show the pages at least as new as their publications. Never rejects.
 * @returns for each page whose files are not, why
 */
export async function freshenFiles(pages: Pages): Promise<Record<string, string>> {
  const failed: Record<string, string> = {}
  const freshenOne = async ({ set, shown }: Touched) => {
    try {
      // What is kept is looked at when it is our turn: another process may share the folder, and ours may just have written what was before.
      await inTurn(set.name, () => freshen(set, shown))
    } catch (error) {
      for (const path of Object.keys(shown)) failed[path] ??= `The ${set.name} files: ${error instanceof Error ? error.message : error}`
    }
  }
  await Promise.all(touchedBy(pages).map(freshenOne))
  return failed
}

/** The paths of those pages that are shown by a file which is kept and older than their publication. */
export async function pagesWithOldFiles(pages: Pages): Promise<Set<string>> {
  const old = new Set<string>()
  for (const { set, shown } of touchedBy(pages)) {
    const kept = (await Promise.all(set.addresses.map(readStoredFile))).filter((stored) => stored !== null)
    for (const [path, number] of Object.entries(shown)) {
      if (!kept.every((stored) => bears(stored, path, number))) old.add(path)
    }
  }
  return old
}

async function freshen(set: FileSet, shown: Pages): Promise<void> {
  const kept = await Promise.all(set.addresses.map(readStoredFile))
  const isNew = (stored: StoredFile | null) => Object.entries(shown).every(([path, number]) => stored && bears(stored, path, number))
  if (kept.every(isNew)) return

  for (const { publications } of Object.values((await make(set)) ?? {})) {
    for (const [path, number] of Object.entries(shown)) {
      // A page without a publication was never there.
      const made = publications[path] ?? number
      if (made < number) throw new NotFresh(`made with publication ${made} of ${path}, not ${number}`)
    }
  }
}

/** Only in its turn. */
async function make({ make }: FileSet): Promise<Record<string, StoredFile> | null> {
  const made = await make()
  if (!made) return null
  const stored = Object.entries(made.contents).map(
    async ([address, content]) => [address, await storeFile(address, content, made.publications)] as const,
  )
  return Object.fromEntries(await Promise.all(stored))
}

const bears = ({ publications }: StoredFile, path: string, number: number): boolean => (publications[path] ?? 0) >= number

/** A set, and those of the pages in question that it shows. */
type Touched = { set: FileSet; shown: Pages }

function touchedBy(pages: Pages): Touched[] {
  const touched = new Map<string, Touched>()
  for (const [path, number] of Object.entries(pages)) {
    for (const set of setsShowing(path)) {
      const { shown }: Pick<Touched, 'shown'> = touched.get(set.name) ?? { shown: {} }
      shown[path] = number
      touched.set(set.name, { set, shown })
    }
  }
  return [...touched.values()]
}
