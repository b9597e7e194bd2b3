'use client'

import { Link } from '@payloadcms/ui'
import { usePathname } from 'next/navigation.js'
import { useEffect } from 'react'

import { useApi } from '../hooks/use-api.ts'
import { usePolled } from '../hooks/use-polled.ts'
import './notices.css'
import '../visually-hidden.css'
import { words } from './words.ts'

type Count = { count: number }

const secondsBetweenPolls = 30
const formOf = /^\/admin\/collections\/((?:lists|montages|people)\/[\w-]+)(?:\/|$)/

/** A link to the notices, with how many were not seen. Who opens the form of a document has seen those about it. */
export function Bell({ initial }: { initial: Count }) {
  const api = useApi()
  const [{ count }, setCount] = usePolled<Count, Count>('/notices/unseen', secondsBetweenPolls, initial)
  const document = formOf.exec(usePathname())?.[1]
  const hasUnseen = initial.count > 0

  useEffect(() => {
    if (!document || !hasUnseen) return
    const leaving = new AbortController()
    api
      .request<Count>('/notices/seen', { body: { document }, method: 'POST', signal: leaving.signal })
      .then(setCount)
      // They stay unseen until the form is opened again.
      .catch(() => {})
    return () => leaving.abort()
  }, [api, document, hasUnseen, setCount])

  return (
    <Link className="notices-bell" href="/admin/notices" prefetch={false}>
      <svg
        aria-hidden
        fill="none"
        height="20"
        stroke="currentcolor"
        strokeLinecap="round"
        strokeLinejoin="round"
        viewBox="0 0 20 20"
        width="20"
      >
        <path d="M4.5 14.5h11l-1.3-2.2V9a4.2 4.2 0 0 0-8.4 0v3.3zM8.5 16.8a1.7 1.7 0 0 0 3 0M10 4.8V3.2" />
      </svg>
      <span className="visually-hidden">{words.bell}</span>
      {count > 0 && (
        <span className="notices-bell__count">
          {words.count(count)} <span className="visually-hidden">{words.unseen}</span>
        </span>
      )}
    </Link>
  )
}
