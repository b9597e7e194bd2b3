import type { GetStaticProps, PageConfig } from 'next'

import { NotFound } from '../components/frame/not-found.tsx'
import { type NewestLists, readNewestLists } from '../data/newest-lists.ts'
import { env } from '../env.ts'
import { type Languages, languagesOf } from '../words/languages.ts'
import { lastSiteLanguages } from '../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; newest: NewestLists | null }

/** An announcement of the front deletes the stored page before (`api/announce.ts`). */
const lifetimeInSeconds = 3600
const lifetimeWithoutListsInSeconds = 10

export const getStaticProps: GetStaticProps<Props> = async () => {
  const newest = env.isBuild ? null : await readNewestLists()
  const languages = newest ? languagesOf(newest.site) : lastSiteLanguages()
  return { props: { languages, newest }, revalidate: newest ? lifetimeInSeconds : lifetimeWithoutListsInSeconds }
}

export default function NotFoundPage({ newest }: Props) {
  return <NotFound newest={newest} />
}
