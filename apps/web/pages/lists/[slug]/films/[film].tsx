import type { GetServerSideProps, PageConfig } from 'next'

import { EntryPage } from '../../../../components/entry/entry-page.tsx'
import { NotNow } from '../../../../components/frame/not-now.tsx'
import { type EntryOfList, readEntry } from '../../../../data/entry-page.ts'
import { type Languages, languagesOf } from '../../../../words/languages.ts'
import { lastSiteLanguages } from '../../../../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; page: EntryOfList | null }

/** An entry of a list: made of the list's page at each request, since few ask for it. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ params, res }) => {
  const page = await readEntry(params?.slug, params?.film)
  if (page.kind === 'absent') return { notFound: true }
  if (page.kind === 'moved') return { redirect: { destination: page.to, statusCode: 303 } }
  if (page.kind === 'entry') {
    res.setHeader('Cache-Control', 'public, max-age=0, stale-if-error=86400')
    return { props: { languages: languagesOf(page.site, page.list), page } }
  }
  res.statusCode = 503
  res.setHeader('Retry-After', '30')
  return { props: { languages: lastSiteLanguages(), page: null } }
}

export default function Page({ page }: Props) {
  if (page) return <EntryPage {...page} />
  return <NotNow reason="listAway" />
}
