import { dataFolder } from '../store/data-folder.mjs'
import { readStoredPage } from '../store/pages/stored-pages.mjs'
import type { PageProps } from './page.ts'

/**
 * The props of the stored page at a path, which may be a redirect; null when there is no page, and always under `next dev`. Renders a page that is not
 * stored, and rejects with the error of `render`.
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
