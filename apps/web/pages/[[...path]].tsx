import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { frontPath } from 'types/addresses'
import type { Front } from 'types/content/other-pages'

import { FrontPage } from '../components/front/front-page.tsx'
import { type PageProps, readPage } from '../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

/** The front. Optional catch-all, because a fixed page would be rendered when built; every other address is refused without asking the CMS. */
export const getStaticProps: GetStaticProps<PageProps<Front>> = async ({ params }) =>
  params?.path ? { notFound: true } : readPage<'front'>(frontPath)

export default function Page({ content, publication, share, site }: PageProps<Front>) {
  return <FrontPage front={content} publication={publication} share={share} site={site} />
}
