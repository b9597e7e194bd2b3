import type { GetStaticPropsResult } from 'next'
import type { Site } from 'types/content/site'
import type { ContentKind, ContentOfKind } from 'types/site-questions'
import { askPage } from '../cms-client/cms.ts'
import { type Recipe, recipeOfSite } from '../share-picture/recipe.ts'
import { keepPictures } from '../store/pictures/media-store.ts'
import { keepSharePicture, type SharePicture } from '../store/pictures/share-store.ts'
import { noteRender } from './renders.ts'

/** What every page is given. `publication` is the number it bears: its content is at least as new. */
export type PageProps<Content> = { publication: number; site: Site; content: Content; share: SharePicture | null }

/** Seconds after which a page is read again although nobody announced a change: a net, not the way. */
const lifetime = 3600
const lifetimeOfAbsence = 300

/**
 * Reads what the page at a path shows, with its publication, and copies its pictures.
 * Rejects with `CmsDown` in an outage, and the last good page goes on being served.
 * @param recipeOf what the page's share picture is made of, when it has one of its own
 */
export async function readPage<Kind extends ContentKind>(
  path: string,
  recipeOf: (content: ContentOfKind[Kind], site: Site) => Recipe = recipeOfSite,
): Promise<GetStaticPropsResult<PageProps<ContentOfKind[Kind]>>> {
  const began = performance.now()
  const { page, site } = await askPage<Kind>(path)
  const { publication } = page
  if (page.status === 'page') {
    const content = await keepPictures(page.content)
    const share = await keepSharePicture(recipeOf(content, site))
    noteRender(path, { began, publication, outcome: 'page' })
    return { props: { publication, site, content, share }, revalidate: lifetime }
  }
  noteRender(path, { began, publication, outcome: page.status === 'moved' ? 'redirect' : 'absent' })
  return page.status === 'moved'
    ? { redirect: { destination: page.to, permanent: true }, revalidate: lifetime }
    : { notFound: true, revalidate: lifetimeOfAbsence }
}
