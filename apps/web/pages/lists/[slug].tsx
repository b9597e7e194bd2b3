import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isSlug, pathOfList } from 'types/addresses'

import { ListPage } from '../../components/list-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'
import { getRankedList, type RankedList } from '../../data/ranked-list.ts'
import { recipeOfList } from '../../share-picture/recipe.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<RankedList>> = async ({ params }) => {
  const slug = params?.slug
  return isSlug(slug) ? readPage(pathOfList({ slug }), (site) => getRankedList(slug, site), recipeOfList) : { notFound: true }
}

export default function Page({ content, publication, share, site }: PageProps<RankedList>) {
  return <ListPage list={content} publication={publication} share={share} site={site} />
}
