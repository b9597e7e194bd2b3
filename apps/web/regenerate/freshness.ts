import { lastRender, type Render } from '../data/renders.ts'
import { dataFolder } from '../store/data-folder.mjs'
import { readStoredPage, type StoredPage } from '../store/pages/stored-pages.mjs'

/** The page stored for a path is not known to be as new as was announced. */
export class NotFresh extends Error {
  override name = 'NotFresh'
}

const turns = 5

/**
 * Makes the page at a path at least as new as a publication, and gives the number that the stored page bears; null when it is withdrawn
 * or leads elsewhere.
 * Next lets a revalidation join a rendering that is under way and may have read before the commit, so it is repeated until one counts
 * that began after this call, or read a number as high. What is stored is then read back: Next only warns when storing fails.
 * Rejects with `NotFresh`, or with what `revalidate` rejects with.
 */
export async function freshen(path: string, publication: number, revalidate: (path: string) => Promise<void>): Promise<number | null> {
  const asked = performance.now()
  for (let turn = 0; turn < turns; turn++) {
    await revalidate(path)
    const render = lastRender(path)
    if (!render || (render.began < asked && render.publication < publication)) continue
    return confirm(path, publication, render, await readStoredPage(dataFolder('pages'), path))
  }
  throw new NotFresh(`${path} was rendered ${turns} times, each time from before the publication`)
}

/** The publication that a stored page bears; null when there is none, or a withdrawn one. */
export function numberOf(stored: StoredPage | null): number | null {
  const number = stored?.value?.pageData?.pageProps?.publication
  return typeof number === 'number' ? number : null
}

function confirm(path: string, publication: number, render: Render, stored: StoredPage | null): number | null {
  // An address that never was a page leaves nothing on the disk.
  if (render.outcome === 'absent' && (stored === null || stored.value === null)) return null
  if (render.outcome === 'redirect' && stored?.value?.kind === 'REDIRECT') return null

  const number = numberOf(stored)
  if (number === null) throw new NotFresh(`${path} was rendered, but is not stored`)
  if (number < publication) throw new NotFresh(`${path} is stored with publication ${number}, not ${publication}`)
  return number
}
