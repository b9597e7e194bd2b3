import type { GetStaticPropsResult } from 'next'

import { type Recipe, recipeOfSite } from '../share-picture/recipe.ts'
import { publicationOf } from './cms.ts'
import { redirectFrom } from './redirect-from.ts'
import { noteRender } from './renders.ts'
import { keepSharePicture, type SharePicture } from './share-store.ts'
import { getSite, type Site } from './site.ts'

/** What every page is given. `publication` is the number it bears: its content is at least as new. */
export type PageProps<Content> = { publication: number; site: Site; content: Content; share: SharePicture | null }

/** Seconds after which a page is read again although nobody announced a change: a net, not the way. */
const lifetime = 3600
const lifetimeOfAbsence = 300

/**
 * Reads what the page at a path shows, the number of its publication first: read after, it could promise more than the content holds.
 * Rejects with `CmsDown` in an outage, and the last good page goes on being served.
 * @param recipeOf what the page's share picture is made of, when it has one of its own
 */
export async function readPage<Content>(
  path: string,
  read: (site: Site) => Promise<Content | null>,
  recipeOf: (content: Content, site: Site) => Recipe = recipeOfSite,
): Promise<GetStaticPropsResult<PageProps<Content>>> {
  const began = performance.now()
  const publication = await publicationOf(path)
  const site = await getSite()
  const content = await read(site)
  if (content !== null) {
    const share = await keepSharePicture(recipeOf(content, site))
    noteRender(path, { began, publication, outcome: 'page' })
    return { props: { publication, site, content, share }, revalidate: lifetime }
  }
  const destination = await redirectFrom(path)
  noteRender(path, { began, publication, outcome: destination ? 'redirect' : 'absent' })
  return destination
    ? { redirect: { destination, permanent: true }, revalidate: lifetime }
    : { notFound: true, revalidate: lifetimeOfAbsence }
}
