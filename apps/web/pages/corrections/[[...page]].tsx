import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import type { Corrections } from 'types/content/indexes'
import { correctionsPath } from 'types/index-addresses'

import { CorrectionsPage } from '../../components/corrections/corrections-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<Corrections>> = async ({ params, revalidateReason }) =>
  params?.page ? { notFound: true } : readPage<'corrections'>(correctionsPath, revalidateReason)

export default function Page({ content, ...page }: PageProps<Corrections>) {
  return <CorrectionsPage {...page} corrections={content} />
}
