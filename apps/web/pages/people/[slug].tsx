import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isSlug, pathOfPerson } from 'types/addresses'

import { PersonPage } from '../../components/person-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'
import { getPerson, type PersonView } from '../../data/person.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<PersonView>> = async ({ params }) => {
  const slug = params?.slug
  return isSlug(slug) ? readPage(pathOfPerson({ slug }), (site) => getPerson(slug, site)) : { notFound: true }
}

export default function Page({ content, publication, share, site }: PageProps<PersonView>) {
  return <PersonPage person={content} publication={publication} share={share} site={site} />
}
