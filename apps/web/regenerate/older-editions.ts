import { rm } from 'node:fs/promises'
import { editionsOnPage } from 'types/addresses'
import { dataFolder } from '../store/data-folder.mjs'
import { fileOfPath, readStoredPage } from '../store/pages/stored-pages.mjs'

/** The older pages of a list's history; none for any other path. The CMS announces its first page alone, so the others have to be deleted with it. */
export async function olderEditionsOf(path: string): Promise<string[]> {
  if (!/^\/lists\/[^/]+\/editions$/.test(path)) return []
  const stored = await readStoredPage(dataFolder('pages'), path)
  const current = Number(stored?.value?.pageData?.pageProps?.content?.current ?? 0)
  const pages = Math.max(0, Math.ceil(current / editionsOnPage) - 1)
  return Array.from({ length: pages }, (_, place) => `${path}/${(place + 1) * editionsOnPage}`)
}

export async function deletePages(paths: string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(fileOfPath(dataFolder('pages'), path), { force: true })))
}
