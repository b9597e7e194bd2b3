import { dataFolder } from '../store/data-folder.mjs'
import { readStoredPage } from '../store/pages/stored-pages.mjs'
import type { PageProps } from './page.ts'

/**
 * What the page at a path shows, from the site's own copy of it, so that an outage of the CMS is not noticed. A page that moved is followed;
 * null when there is none. One that was never asked for is rendered first, and rejects with what `render` rejects with.
 * Under `next dev` nothing is stored, so nothing is found.
 */
export async function storedProps<Content>(path: string, render: (path: string) => Promise<void>): Promise<PageProps<Content> | null> {
  const stored = await readOrRender(path, render)
  const destination = stored?.value?.props?.pageProps?.__N_REDIRECT
  const page = destination === undefined ? stored : await readOrRender(destination, render)
  return (page?.value?.pageData?.pageProps as PageProps<Content> | undefined) ?? null
}

async function readOrRender(path: string, render: (path: string) => Promise<void>) {
  const stored = await readStoredPage(dataFolder('pages'), path)
  if (stored) return stored
  await render(path)
  return readStoredPage(dataFolder('pages'), path)
}
