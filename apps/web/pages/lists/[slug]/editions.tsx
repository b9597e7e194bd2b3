import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isSlug, pathOfEditions } from 'types/addresses'

import { HistoryPage } from '../../../components/history-page.tsx'
import { getHistory, type History } from '../../../data/history.ts'
import { type PageProps, readPage } from '../../../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<History>> = async ({ params }) => {
  const slug = params?.slug
  return isSlug(slug) ? readPage(pathOfEditions({ slug }), (site) => getHistory(slug, site)) : { notFound: true }
}

export default function Page({ content, publication, site }: PageProps<History>) {
  return <HistoryPage history={content} publication={publication} site={site} />
}
