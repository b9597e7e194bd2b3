import type { GetStaticPropsContext, GetStaticPropsResult } from 'next'
import { CmsDown } from 'types/cms-faults'
import type { Site } from 'types/content/site'
import type { ContentKind, ContentOfKind, PageAnswer } from 'types/site-questions'
import { fetchPage } from '../cms-client/cms.ts'
import { takeFetched } from '../cms-client/fetched-pages.ts'
import { type Recipe, recipeOfSite } from '../share-picture/recipe.ts'
import { dataFolder } from '../store/data-folder.mjs'
import { outdatedPages } from '../store/pages/outdated-pages.mjs'
import { readStoredPage } from '../store/pages/stored-pages.mjs'
import { storePictures } from '../store/pictures/media-store.ts'
import { type SharePicture, storeSharePicture } from '../store/pictures/share-store.ts'
import { noteRender } from './renders.ts'

/** The props of every page. The content is at least as new as `publication`. */
export type PageProps<Content> = { publication: number; site: Site; content: Content; share: SharePicture | null }

/** After it a page is rendered again without an announcement. */
const lifetimeInSeconds = 3600
const lifetimeOfAbsenceInSeconds = 300

type RecipeOf<Kind extends ContentKind> = (content: ContentOfKind[Kind], site: Site) => Recipe
type Read<Kind extends ContentKind> = Promise<GetStaticPropsResult<PageProps<ContentOfKind[Kind]>>>

/**
 * Reads the content of the page at a path, and stores its pictures and its share picture.
 * Rejects with `CmsDown` in an outage: Next goes on serving the stored page.
 */
export async function readPage<Kind extends ContentKind>(
  path: string,
  reason: GetStaticPropsContext['revalidateReason'],
  recipeOf: RecipeOf<Kind> = recipeOfSite,
): Read<Kind> {
  try {
    return await readNewest(path, recipeOf)
  } catch (error) {
    // Next does not know the stored page of an outdated one. A reader gets it; an announcement must fail.
    const props = error instanceof CmsDown && reason !== 'on-demand' && outdatedPages.has(path) ? await readStoredProps<Kind>(path) : null
    if (!props) throw error
    return { props, revalidate: lifetimeOfAbsenceInSeconds }
  }
}

/** The props of the stored page at a path; null when it is no page, such as a redirect, or not stored. */
export async function readStoredProps<Kind extends ContentKind>(path: string): Promise<PageProps<ContentOfKind[Kind]> | null> {
  const stored = await readStoredPage(dataFolder('pages'), path)
  const props = stored?.value?.pageData?.pageProps
  return props && 'content' in props ? (props as PageProps<ContentOfKind[Kind]>) : null
}

async function readNewest<Kind extends ContentKind>(path: string, recipeOf: RecipeOf<Kind>): Read<Kind> {
  const { began, page, site } = await readAnswer<Kind>(path)
  const { publication } = page
  if (page.status === 'page') {
    const content = await storePictures(page.content)
    const share = await storeSharePicture(recipeOf(content, site))
    noteRender(path, { began, publication, outcome: 'page' })
    return { props: { publication, site, content, share }, revalidate: lifetimeInSeconds }
  }
  noteRender(path, { began, publication, outcome: page.status === 'moved' ? 'redirect' : 'absent' })
  return page.status === 'moved'
    ? { redirect: { destination: page.to, permanent: true }, revalidate: lifetimeInSeconds }
    : { notFound: true, revalidate: lifetimeOfAbsenceInSeconds }
}

/** The answer that an announcement has fetched together with others, or one for this page alone. */
async function readAnswer<Kind extends ContentKind>(path: string): Promise<{ began: number; page: PageAnswer<Kind>; site: Site }> {
  const began = performance.now()
  const { page, ...rest } = takeFetched(path) ?? { began, ...(await fetchPage<Kind>(path)) }
  return { ...rest, page: page as PageAnswer<Kind> }
}
