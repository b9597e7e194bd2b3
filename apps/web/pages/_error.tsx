import type { NextPage, NextPageContext, PageConfig } from 'next'

import { Failure } from '../components/frame/failure.tsx'
import { useWords } from '../components/words/languages-context.ts'
import type { Languages } from '../words/languages.ts'
import { lastSiteLanguages } from '../words/site-language.ts'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { languages: Languages; status: number }

const ErrorPage: NextPage<Props> = ({ status }) => {
  const { failure: words } = useWords()
  const isOutage = status === 503
  return (
    <Failure code={String(status)} title={isOutage ? words.unreadTitle : words.brokenTitle}>
      <p>{isOutage ? words.unread : words.broken}</p>
    </Failure>
  )
}

/** Answers 503 in an outage of the CMS. */
ErrorPage.getInitialProps = ({ err, res }: NextPageContext): Props => {
  if (res && err?.name === 'CmsDown') {
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    res.setHeader('Cache-Control', 'no-store')
  }
  return { languages: lastSiteLanguages(), status: res?.statusCode ?? 500 }
}

export default ErrorPage
