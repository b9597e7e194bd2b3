import Head from 'next/head'
import type { ReactNode } from 'react'

type FailureProps = {
  /** The status, shown as the rank of the page that is not there. */
  code: string
  title: string
  children: ReactNode
}

/** A page in place of another. It says what is known without asking anybody, so the site's name is not on it. */
export function Failure({ children, code, title }: FailureProps) {
  return (
    <>
      <Head>
        <title>{`${code}: ${title}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <main className="failure" id="_content">
        <p className="failure-code numeral" aria-hidden="true">
          {code}
        </p>
        <div className="failure-words">
          <h1>{title}</h1>
          {children}
          <p className="way-back">
            {/* Nothing but an embed may stand in a frame, and an embed may be missing. */}
            <a href="/" target="_top">
              To the front page
            </a>
          </p>
        </div>
      </main>
    </>
  )
}
