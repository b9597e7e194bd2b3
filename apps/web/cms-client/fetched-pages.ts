import type { Site } from 'types/content/site'
import type { PageAnswer } from 'types/site-questions'

import { fetchPages } from './cms.ts'

/** The CMS's answer for a page that is about to be rendered, and when it was requested (by `performance.now()`). */
export type FetchedPage = { began: number; page: PageAnswer; site: Site }

/** On `globalThis`: pages and API routes are bundled apart, and each would have a map of its own. */
const shared = globalThis as typeof globalThis & { montageFetchedPages?: Map<string, FetchedPage> }
shared.montageFetchedPages ??= new Map()
const fetched = shared.montageFetchedPages

/** Fetches pages in one request, for the next render of each. Rejects as `fetchPages` does. @returns drops the answers that no render took */
export async function fetchTogether(paths: string[]): Promise<() => void> {
  const began = performance.now()
  const { pages, site } = await fetchPages(paths)
  for (const path of paths) {
    const page = pages[path]
    // Another announcement may have a newer answer.
    if (page && (fetched.get(path)?.began ?? 0) < began) fetched.set(path, { began, page, site })
  }
  return () => {
    for (const path of paths) if (fetched.get(path)?.began === began) fetched.delete(path)
  }
}

/** The answer for a page, which no later render gets. */
export function takeFetched(path: string): FetchedPage | undefined {
  const page = fetched.get(path)
  fetched.delete(path)
  return page
}

export function dropFetchedBefore(path: string, time: number): void {
  if ((fetched.get(path)?.began ?? time) < time) fetched.delete(path)
}
