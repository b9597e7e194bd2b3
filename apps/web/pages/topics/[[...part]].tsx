import type { GetStaticPaths, GetStaticProps, PageConfig } from 'next'
import type { Topic, TopicIndex } from 'types/content/indexes'
import { isIndexPath, topicsPath } from 'types/index-addresses'

import { TopicIndexPage } from '../../components/topics/topic-index-page.tsx'
import { TopicPage } from '../../components/topics/topic-page.tsx'
import { type PageProps, readPage } from '../../data/page.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<PageProps<Topic | TopicIndex>> = async ({ params, revalidateReason }) => {
  const path = [topicsPath, ...[params?.part ?? []].flat()].join('/')
  return isIndexPath(path) ? readPage<'topic' | 'topicIndex'>(path, revalidateReason) : { notFound: true }
}

export default function Page({ content, ...page }: PageProps<Topic | TopicIndex>) {
  return 'topics' in content ? <TopicIndexPage {...page} index={content} /> : <TopicPage {...page} topic={content} />
}
