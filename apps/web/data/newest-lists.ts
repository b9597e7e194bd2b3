import { frontPath } from 'types/addresses'
import type { Trail } from 'types/content/list'
import type { Front } from 'types/content/other-pages'
import type { Site } from 'types/content/site'

import { dataFolder } from '../store/data-folder.mjs'
import { readStoredPage } from '../store/pages/stored-pages.mjs'
import type { PageProps } from './page.ts'

export type NewestLists = { lists: Trail[]; site: Site }

const maxLists = 3

/** The site and its newest lists, from the stored front, without a request to the CMS; null while no front is stored. */
export async function readNewestLists(): Promise<NewestLists | null> {
  const stored = await readStoredPage(dataFolder('pages'), frontPath)
  const props = stored?.value?.pageData?.pageProps
  if (!props || !('site' in props)) return null
  const { content, site } = props as PageProps<Front>
  const { lead, trails } = content
  return { lists: [...(lead ? [toTrail(lead)] : []), ...trails].slice(0, maxLists), site }
}

/** Without what the front alone shows of its lead. */
const toTrail = ({ language, length, path, picture, published, publishedAt, standfirst, title }: Trail): Trail => ({
  ...(language && { language }),
  length,
  path,
  picture,
  published,
  publishedAt: publishedAt ?? null,
  standfirst,
  title,
})
