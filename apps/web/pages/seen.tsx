import type { GetServerSideProps, PageConfig } from 'next'
import { CmsDown } from 'types/cms-faults'
import type { Site } from 'types/content/site'

import { NotNow } from '../components/frame/not-now.tsx'
import { SeenPage } from '../components/seen/seen-page.tsx'
import { readContent } from '../data/content.ts'
import { type Languages, languagesOf } from '../words/languages.ts'
import { lastSiteLanguages } from '../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; page: { publication: number; site: Site } | null }

export const getServerSideProps: GetServerSideProps<Props> = async ({ res }) => {
  const front = await readContent<'front'>('/').catch((error: unknown) => {
    if (error instanceof CmsDown) return null
    throw error
  })
  if (!front || front === 'absent' || 'movedTo' in front) {
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    return { props: { languages: lastSiteLanguages(), page: null } }
  }
  res.setHeader('Cache-Control', 'public, max-age=0, stale-if-error=86400')
  return { props: { languages: languagesOf(front.site), page: { publication: front.publication, site: front.site } } }
}

export default function Page({ page }: Props) {
  if (page) return <SeenPage {...page} />
  return <NotNow reason="seenAway" />
}
