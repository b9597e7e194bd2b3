import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import type { PeopleIndex } from 'types/content/indexes'
import { peoplePath } from 'types/index-addresses'

import { PeopleIndexPage } from '../../components/indexes/people-index-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<PeopleIndex>> = async ({ params, revalidateReason }) =>
  params?.page ? { notFound: true } : readPage<'peopleIndex'>(peoplePath, revalidateReason)

export default function Page({ content, publication, share, site }: PageProps<PeopleIndex>) {
  return <PeopleIndexPage index={content} publication={publication} share={share} site={site} />
}
