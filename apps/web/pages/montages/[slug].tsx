import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isSlug, pathOfMontage } from 'types/addresses'
import type { Montage } from 'types/content/other-pages'

import { MontagePage } from '../../components/montage/montage-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'
import { recipeOfMontage } from '../../share-picture/recipe.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<Montage>> = async ({ params, revalidateReason }) => {
  const slug = params?.slug
  return isSlug(slug) ? readPage<'montage'>(pathOfMontage({ slug }), revalidateReason, recipeOfMontage) : { notFound: true }
}

export default function Page({ content, publication, share, site }: PageProps<Montage>) {
  return <MontagePage montage={content} publication={publication} share={share} site={site} />
}
