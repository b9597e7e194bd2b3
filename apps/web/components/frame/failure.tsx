import Head from 'next/head'
import type { ReactNode } from 'react'

import { useWords } from '../words/languages-context.ts'
import { Own } from '../words/own.tsx'

type FailureProps = {
  /** The HTTP status. */
  code: string
  title: string
  children: ReactNode
  /** Below it. */
  after?: ReactNode
}

/** The content of an error page. It needs no CMS. */
export function Failure({ after = null, children, code, title }: FailureProps) {
  const words = useWords()
  return (
    <>
      <Head>
        <title>{`${code}: ${title}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <main id="_content" tabIndex={-1}>
        <div className="failure">
          <p className="failure-code numeral" aria-hidden="true">
            {code}
          </p>
          <div className="failure-words">
            <h1>{title}</h1>
            {children}
            <p className="way-back">
              {/* A missing embed is shown in a frame, where no other page may load. */}
              <a href="/" target="_top">
                <Own>{words.failure.toFront}</Own>
              </a>
            </p>
          </div>
        </div>
        {after}
      </main>
    </>
  )
}
