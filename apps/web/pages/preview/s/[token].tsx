import type { GetServerSideProps, PageConfig } from 'next'

import { Failure } from '../../../components/frame/failure.tsx'
import { SharedPage } from '../../../components/preview/shared-page.tsx'
import { useWords } from '../../../components/words/languages-context.ts'
import { readShare, type SharedPreview, type ShareFailure } from '../../../data/share.ts'
import { attributesOf, english, type Languages, languagesOf } from '../../../words/languages.ts'
import { lastSiteLanguages } from '../../../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; shared: ShareFailure | SharedPreview }

export const getServerSideProps: GetServerSideProps<Props> = async ({ params, req, res }) => {
  const shared = await readShare(String(params?.token), req)
  if (!shared) return { notFound: true }
  if ('code' in shared) {
    res.statusCode = shared.code
    return { props: { languages: lastSiteLanguages(), shared } }
  }
  return { props: { languages: languagesOf(shared.site, shared.page.kind === 'list' ? shared.page.content : null), shared } }
}

export default function Page({ shared }: Props) {
  const { failure: words } = useWords()
  if (!('code' in shared)) return <SharedPage {...shared} />
  const { code, reason } = shared
  return (
    <Failure code={String(code)} title={code === 410 ? words.linkEnded : words.noPreviewNow}>
      {/* The CMS says in English why a link has ended. */}
      <p {...(code === 410 ? attributesOf(english.page) : {})}>{reason}</p>
    </Failure>
  )
}
