import { env } from '../../env.ts'
import { type Cache, caches } from './caches.ts'
import { PageRefused } from './page-refused.ts'

/** Removes pages from all caches in front of the site. Resolves with the pages that a cache may still have, each with the reason. Never rejects. */
export async function purgePages(paths: string[]): Promise<Map<string, string>> {
  const faults = await Promise.all(caches().map((cache) => purgeFrom(cache, paths)))
  return new Map(faults.flatMap((each) => [...each]))
}

/** Removes all pages of the site from all caches. Resolves with the given pages, each with the reason, when a cache may still have some. Never rejects. */
export async function purgeAllPages(paths: string[]): Promise<Map<string, string>> {
  const results = await Promise.allSettled(caches().map(({ purgeAll }) => purgeAll(new URL(env.webUrl))))
  const failed = results.find((result) => result.status === 'rejected')
  return new Map(failed ? paths.map((path) => [path, (failed.reason as Error).message]) : [])
}

/** A page that is refused keeps no other waiting: of several it is found by halves. A cache that takes nothing is asked no further. */
async function purgeFrom({ atOnce, maxUrls, purge }: Cache, paths: string[]): Promise<Map<string, string>> {
  const faults = new Map<string, string>()
  const waiting = inGroups(paths, maxUrls)
  while (waiting.length > 0) {
    const groups = waiting.splice(0, atOnce)
    const errors = await Promise.all(
      groups.map((group) =>
        purge(group.map((path) => env.webUrl + path)).then(
          () => null,
          (error: Error) => error,
        ),
      ),
    )
    for (const [index, group] of groups.entries()) {
      const error = errors[index]
      if (error instanceof PageRefused && group.length > 1) waiting.unshift(...inGroups(group, Math.ceil(group.length / 2)))
      else if (error) for (const path of group) faults.set(path, error.message)
    }
    const [error] = errors
    if (error && errors.every((each) => each && !(each instanceof PageRefused))) {
      for (const path of waiting.splice(0).flat()) faults.set(path, error.message)
    }
  }
  return faults
}

const inGroups = (paths: string[], size: number): string[][] =>
  Array.from({ length: Math.ceil(paths.length / size) }, (_, group) => paths.slice(group * size, (group + 1) * size))
