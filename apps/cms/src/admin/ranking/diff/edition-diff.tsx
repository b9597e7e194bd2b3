'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import type { Data } from 'payload'
import { useState } from 'react'

import { useApi } from '../../hooks/use-api.ts'
import { useLoaded } from '../../hooks/use-loaded.ts'
import { compareRankings } from './compare-rankings.ts'
import { type ComparedOrder, fetchOrderInForm, fetchOrderOfEdition, inForm } from './compared-order.ts'
import type { NamedEdition } from './edition-paths.ts'
import { messages } from './messages.ts'
import { OrderSelect } from './order-select.tsx'
import { RankTable } from './rank-table.tsx'
import { RetryNotice } from './retry-notice.tsx'

type Props = { editions: NamedEdition[]; newest: NamedEdition }

export function EditionDiff({ editions, newest }: Props) {
  const api = useApi()
  const { hasPublishedDoc } = useDocumentInfo()
  const { getData } = useForm()
  const [from, setFrom] = useState(newest.id)
  const [to, setTo] = useState(inForm)
  // The form does not change while the drawer covers it.
  const [form] = useState<Data>(getData)

  const fetchOrder = (order: string) => (order === inForm ? fetchOrderInForm(form, api) : fetchOrderOfEdition(order, api))
  const { hasFailed, retry, value } = useLoaded(`${from} ${to}`, () => Promise.all([fetchOrder(from), fetchOrder(to)]))
  const current = hasPublishedDoc ? newest.id : null
  const headingOf = (order: string) => {
    const edition = editions.find(({ id }) => id === order)
    return edition ? messages.edition(edition.number) : messages.formShort
  }
  return (
    <div className="rank-diff-drawer__content">
      <div className="rank-diff-drawer__orders">
        <OrderSelect current={current} editions={editions} label={messages.from} onChange={setFrom} value={from} />
        <OrderSelect current={current} editions={editions} label={messages.to} onChange={setTo} value={to} />
      </div>
      {hasFailed && <RetryNotice onRetry={retry} />}
      {!(hasFailed || value) && <p role="status">{messages.loading}</p>}
      {value && <Result before={value[0]} columns={{ before: headingOf(from), now: headingOf(to) }} now={value[1]} />}
    </div>
  )
}

type ResultProps = { before: ComparedOrder; columns: { before: string; now: string }; now: ComparedOrder }

function Result({ before, columns, now }: ResultProps) {
  return (
    <>
      {now.note.trim() && (
        <section aria-label={messages.why} className="rank-diff-drawer__note">
          <h3>{messages.why}</h3>
          <p>{now.note}</p>
        </section>
      )}
      <RankTable
        changes={compareRankings(before.ranking, now.ranking)}
        columns={columns}
        // The newer title where a montage has two.
        titles={{ ...before.titles, ...now.titles }}
      />
    </>
  )
}
