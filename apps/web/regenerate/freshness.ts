import { dropFetchedBefore } from '../cms-client/fetched-pages.ts'
import { lastRender, type Render } from '../data/renders.ts'
import { dataFolder } from '../store/data-folder.mjs'
import type { StoredPage } from '../store/pages/stored-page.ts'
import { readStoredPage } from '../store/pages/stored-pages.mjs'

export class NotFresh extends Error {
  override name = 'NotFresh'
}

const maxAttempts = 5

/**
 * Makes the page at a path at least as new as a publication. A revalidation may join a render in progress that read before the commit, so it is
 * repeated until a render whose content was requested after the announcement, or that read a publication as high. Then the stored page is read:
 * Next only warns when storing fails.
 * Rejects with `NotFresh`, or with the error of `revalidate`.
 * @param announcedAt by `performance.now()`
 * @returns the publication of the stored page; null when it is withdrawn or moved
 */
export async function freshen(
  path: string,
  publication: number,
  revalidate: (path: string) => Promise<void>,
  announcedAt = performance.now(),
): Promise<number | null> {
  dropFetchedBefore(path, announcedAt)
  for (let attempt = 0; attempt < maxAttempts; attempt++) {
    await revalidate(path)
    const render = lastRender(path)
    if (!render || (render.began < announcedAt && render.publication < publication)) continue
    return confirm(path, publication, render, await readStoredPage(dataFolder('pages'), path))
  }
  throw new NotFresh(`${path} was rendered ${maxAttempts} times, each time from before the publication`)
}

function confirm(path: string, publication: number, render: Render, stored: StoredPage | null): number | null {
  // An address that never was a page has no file.
  if (render.outcome === 'absent' && (stored === null || stored.value === null)) return null
  if (render.outcome === 'redirect' && stored?.value?.kind === 'REDIRECT') return null

  const number = stored?.publication ?? null
  if (number === null) throw new NotFresh(`${path} was rendered, but is not stored`)
  if (number < publication) throw new NotFresh(`${path} is stored with publication ${number}, not ${publication}`)
  return number
}
