import type { Site } from 'types/content/site'
import type { ContentKind, ContentOfKind } from 'types/site-questions'

import { fetchPage } from '../cms-client/cms.ts'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { readStoredProps } from './page.ts'

export type PageContent<Kind extends ContentKind> = { content: ContentOfKind[Kind]; publication: number; site: Site }

/** The content of a page, for another page that is made of it: from the stored page where there is one, and then without the CMS. */
export async function readContent<Kind extends ContentKind>(path: string): Promise<PageContent<Kind> | { movedTo: string } | 'absent'> {
  const stored = outdatedPages.has(path) ? null : await readStoredProps<Kind>(path)
  if (stored) return { content: stored.content, publication: stored.publication, site: stored.site }
  const { page, site } = await fetchPage<Kind>(path)
  if (page.status === 'page') return { content: page.content, publication: page.publication, site }
  return page.status === 'moved' ? { movedTo: page.to } : 'absent'
}
