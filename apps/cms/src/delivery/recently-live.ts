/** How soon pages were live, as long as the process lives. On `globalThis`, since routes and start-up are bundled apart. */
const shared = globalThis as typeof globalThis & { montageRecentlyLive?: Map<string, number> }

const maxPages = 1000

const recentlyLive = (): Map<string, number> => {
  shared.montageRecentlyLive ??= new Map()
  return shared.montageRecentlyLive
}

/** @param since the commit of the publication */
export function noteLive(paths: string[], since: string, now = Date.now()): void {
  const seconds = Math.max(0, now - Date.parse(since)) / 1000
  const pages = recentlyLive()
  for (const path of paths) {
    pages.delete(path)
    pages.set(path, seconds)
  }
  for (const path of pages.keys()) {
    if (pages.size <= maxPages) break
    pages.delete(path)
  }
}

/** From the last commit that changed a page until every web instance served it; null when this process did not deliver it. */
export const secondsUntilLive = (path: string): number | null => recentlyLive().get(path) ?? null
