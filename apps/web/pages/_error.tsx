import type { NextPage, NextPageContext, PageConfig } from 'next'

import { Failure } from '../components/frame/failure.tsx'

export const config: PageConfig = { unstable_runtimeJS: false }

type Props = { status: number }

const ErrorPage: NextPage<Props> = ({ status }) =>
  status === 503 ? (
    <Failure code="503" title="Catching our breath">
      <p>This page has not been read here before, and the office that keeps it does not answer just now. Try again in half a minute.</p>
    </Failure>
  ) : (
    <Failure code={String(status)} title="A dropped weight">
      <p>Something went wrong on our side while this page was being made. It has been written down. Trying again may help.</p>
    </Failure>
  )

/** Answers 503 in an outage of the CMS. */
ErrorPage.getInitialProps = ({ err, res }: NextPageContext): Props => {
  if (res && err?.name === 'CmsDown') {
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    res.setHeader('Cache-Control', 'no-store')
  }
  return { status: res?.statusCode ?? 500 }
}

export default ErrorPage
