import { rm } from 'node:fs/promises'
import { editionsOnPage } from 'types/addresses'
import { dataFolder } from '../store/data-folder.mjs'
import { fileOfPath, readStoredPage } from '../store/pages/stored-pages.mjs'

/**
 * The pages with older editions to which the stored page of a list's newest ones leads; none for any other path. They are not announced: when the
 * newest page is, because the list has another title or is withdrawn, they are forgotten, and made again when somebody asks for them.
 */
export async function olderEditionsOf(path: string): Promise<string[]> {
  if (!/^\/lists\/[^/]+\/editions$/.test(path)) return []
  const stored = await readStoredPage(dataFolder('pages'), path)
  const current = Number(stored?.value?.pageData?.pageProps?.content?.current ?? 0)
  const pages = Math.max(0, Math.ceil(current / editionsOnPage) - 1)
  return Array.from({ length: pages }, (_, place) => `${path}/${(place + 1) * editionsOnPage}`)
}

/** Removes stored pages; of those that are not stored there is nothing to remove. */
export async function forgetPages(paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(fileOfPath(dataFolder('pages'), path), { force: true })))
}
