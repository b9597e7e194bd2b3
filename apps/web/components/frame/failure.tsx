import Head from 'next/head'
import type { ReactNode } from 'react'

type FailureProps = {
  /** The HTTP status. */
  code: string
  title: string
  children: ReactNode
}

/** An error page. It needs no CMS, so it does not know the site's name. */
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
            {/* A missing embed is shown in a frame, where no other page may load. */}
            <a href="/" target="_top">
              To the front page
            </a>
          </p>
        </div>
      </main>
    </>
  )
}
