import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isPagePath, isSlug, pathOfEditions } from 'types/addresses'
import type { History } from 'types/content/other-pages'

import { HistoryPage } from '../../../../components/history/history-page.tsx'
import { type PageProps, readPage } from '../../../../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<History>> = async ({ params, revalidateReason }) => {
  const slug = params?.slug
  if (!isSlug(slug)) return { notFound: true }
  const path = [pathOfEditions({ slug }), ...[params?.last ?? []].flat()].join('/')
  return isPagePath(path) ? readPage<'history'>(path, revalidateReason) : { notFound: true }
}

export default function Page({ content, publication, site }: PageProps<History>) {
  return <HistoryPage history={content} publication={publication} site={site} />
}
