import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import type { ListIndex } from 'types/content/indexes'
import { isIndexPath, listsPath } from 'types/index-addresses'

import { ListIndexPage } from '../../components/indexes/list-index-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<ListIndex>> = async ({ params, revalidateReason }) => {
  const path = [listsPath, ...[params?.page ?? []].flat()].join('/')
  return isIndexPath(path) ? readPage<'listIndex'>(path, revalidateReason) : { notFound: true }
}

export default function Page({ content, publication, share, site }: PageProps<ListIndex>) {
  return <ListIndexPage index={content} publication={publication} share={share} site={site} />
}
