import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isSlug, pathOfPerson } from 'types/addresses'
import type { Person } from 'types/content/other-pages'

import { PersonPage } from '../../components/person/person-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'
import { recipeOfPerson } from '../../share-picture/recipe.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<Person>> = async ({ params, revalidateReason }) => {
  const slug = params?.slug
  return isSlug(slug) ? readPage<'person'>(pathOfPerson({ slug }), revalidateReason, recipeOfPerson) : { notFound: true }
}

export default function Page({ content, publication, share, site }: PageProps<Person>) {
  return <PersonPage person={content} publication={publication} share={share} site={site} />
}
