import type { GetServerSideProps, PageConfig } from 'next'
import { isSlug, pathOfList } from 'types/addresses'
import { CmsDown } from 'types/cms-faults'
import type { RankedList } from 'types/content/list'
import type { Site } from 'types/content/site'

import { NotNow } from '../../../components/frame/not-now.tsx'
import { SortedList } from '../../../components/list/sorted-list.tsx'
import { readContent } from '../../../data/content.ts'
import { isSorting, type Sorting } from '../../../present/sort-entries.ts'
import { type Languages, languagesOf } from '../../../words/languages.ts'
import { lastSiteLanguages } from '../../../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; page: { list: RankedList; publication: number; site: Site; sorting: Sorting } | null }

/** A list in another order: made of the list's page at each request, since few ask for it. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ params, res }) => {
  const { slug, sorting } = params ?? {}
  if (!isSlug(slug) || !isSorting(sorting)) return { notFound: true }
  try {
    const read = await readContent<'list'>(pathOfList({ slug }))
    if (read === 'absent') return { notFound: true }
    if ('movedTo' in read) return { redirect: { destination: `${read.movedTo}/${sorting}`, permanent: true } }
    const { content, publication, site } = read
    res.setHeader('Cache-Control', 'public, max-age=0, stale-if-error=86400')
    return { props: { languages: languagesOf(site, content), page: { list: content, publication, site, sorting } } }
  } catch (error) {
    if (!(error instanceof CmsDown)) throw error
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    return { props: { languages: lastSiteLanguages(), page: null } }
  }
}

export default function Page({ page }: Props) {
  if (page) return <SortedList {...page} />
  return <NotNow reason="listAway" />
}
