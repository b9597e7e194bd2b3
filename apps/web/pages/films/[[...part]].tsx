import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import type { FilmIndex } from 'types/content/indexes'
import { filmsPath, isIndexPath } from 'types/index-addresses'

import { FilmIndexPage } from '../../components/indexes/film-index-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<FilmIndex>> = async ({ params, revalidateReason }) => {
  const path = [filmsPath, ...[params?.part ?? []].flat()].join('/')
  return isIndexPath(path) ? readPage<'filmIndex'>(path, revalidateReason) : { notFound: true }
}

export default function Page({ content, publication, share, site }: PageProps<FilmIndex>) {
  return <FilmIndexPage index={content} publication={publication} share={share} site={site} />
}
