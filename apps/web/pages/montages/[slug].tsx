import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isSlug, pathOfMontage } from 'types/addresses'

import { MontagePage } from '../../components/montage-page.tsx'
import { getMontage, type MontageView } from '../../data/montage.ts'
import { type PageProps, readPage } from '../../data/page.ts'
import { recipeOfMontage } from '../../share-picture/recipe.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<MontageView>> = async ({ params }) => {
  const slug = params?.slug
  return isSlug(slug) ? readPage(pathOfMontage({ slug }), () => getMontage(slug), recipeOfMontage) : { notFound: true }
}

export default function Page({ content, publication, share, site }: PageProps<MontageView>) {
  return <MontagePage montage={content} publication={publication} share={share} site={site} />
}
