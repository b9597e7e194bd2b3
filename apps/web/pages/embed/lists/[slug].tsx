import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import { isSlug, pathOfEmbed } from 'types/addresses'
import type { Embed } from 'types/content/other-pages'

import { EmbedPage } from '../../../components/embed/embed-page.tsx'
import { type PageProps, readPage } from '../../../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<Embed>> = async ({ params, revalidateReason }) => {
  const slug = params?.slug
  return isSlug(slug) ? readPage<'embed'>(pathOfEmbed({ slug }), revalidateReason) : { notFound: true }
}

export default function Page({ content, publication, site }: PageProps<Embed>) {
  return <EmbedPage embed={content} publication={publication} site={site} />
}
