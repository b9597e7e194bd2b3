import type { GetStaticPropsResult } from 'next'

import { publicationOf } from './cms.ts'
import { noteRender } from './renders.ts'
import { getSite, type Site } from './site.ts'

/** What every page is given. `publication` is the number it bears: its content is at least as new. */
export type PageProps<Content> = { publication: number; site: Site; content: Content }

/** Seconds after which a page is read again although nobody announced a change: a net, not the way. */
const lifetime = 3600
const lifetimeOfAbsence = 300

/**
 * Reads what the page at a path shows, the number of its publication first: read after, it could promise more than the content holds.
 * Rejects with `CmsDown` in an outage, and the last good page goes on being served.
 */
export async function readPage<Content>(
  path: string,
  read: (site: Site) => Promise<Content | null>,
): Promise<GetStaticPropsResult<PageProps<Content>>> {
  const began = performance.now()
  const publication = await publicationOf(path)
  const site = await getSite()
  const content = await read(site)
  noteRender(path, { began, publication, isAbsent: content === null })
  return content === null
    ? { notFound: true, revalidate: lifetimeOfAbsence }
    : { props: { publication, site, content }, revalidate: lifetime }
}
