import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { frontPath } from 'types/addresses'
import type { Front } from 'types/content/other-pages'

import { FrontPage } from '../components/front/front-page.tsx'
import { type PageProps, readPage } from '../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

/** The front. An optional catch-all, since Next renders a fixed page in the build. Any other path is a 404. */
export const getStaticProps: GetStaticProps<PageProps<Front>> = async ({ params, revalidateReason }) =>
  params?.path ? { notFound: true } : readPage<'front'>(frontPath, revalidateReason)

export default function Page({ content, publication, share, site }: PageProps<Front>) {
  return <FrontPage front={content} publication={publication} share={share} site={site} />
}
