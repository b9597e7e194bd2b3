import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isSlug, pathOfList } from 'types/addresses'
import type { RankedList } from 'types/content/list'

import { ListPage } from '../../components/list/list-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'
import { embedCode } from '../../present/embed-code.ts'
import { recipeOfList } from '../../share-picture/recipe.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<RankedList>> = async ({ params, revalidateReason }) => {
  const slug = params?.slug
  return isSlug(slug) ? readPage<'list'>(pathOfList({ slug }), revalidateReason, recipeOfList) : { notFound: true }
}

export default function Page({ content, publication, share, site }: PageProps<RankedList>) {
  const { slug, title } = content
  const code = site.address ? embedCode({ address: site.address, slug, title }) : null
  return <ListPage embedCode={code} list={content} publication={publication} share={share} site={site} />
}
