import type { NextPage, NextPageContext, PageConfig } from 'next'

import { Failure } from '../components/frame/failure.tsx'
import { useWords } from '../components/words/languages-context.ts'
import type { Languages } from '../words/languages.ts'
import { lastSiteLanguages } from '../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; requestId: string | null; status: number }

const ErrorPage: NextPage<Props> = ({ requestId, status }) => {
  const { failure: words } = useWords()
  const isOutage = status === 503
  return (
    <Failure code={String(status)} title={isOutage ? words.unreadTitle : words.brokenTitle}>
      <p>{isOutage ? words.unread : words.broken}</p>
      {requestId !== null && <p>{words.tellUs(requestId)}</p>}
    </Failure>
  )
}

/** Answers 503 in an outage of the CMS. */
ErrorPage.getInitialProps = ({ err, req, res }: NextPageContext): Props => {
  if (res && err?.name === 'CmsDown') {
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    res.setHeader('Cache-Control', 'no-store')
  }
  const requestId = req?.headers['x-request-id']
  return { languages: lastSiteLanguages(), requestId: typeof requestId === 'string' ? requestId : null, status: res?.statusCode ?? 500 }
}

export default ErrorPage
