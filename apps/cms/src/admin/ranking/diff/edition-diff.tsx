'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { Data } from 'payload'
import { useState } from 'react'

import { compareRankings } from './compare-rankings.ts'
import type { NamedEdition } from './editions.ts'
import { Failed } from './failed.tsx'
import { OrderSelect } from './order-select.tsx'
import { RankTable } from './rank-table.tsx'
import { inForm, type Ranked, rankedInEdition, rankedInForm } from './ranked.ts'
import { useAnswer } from './use-answer.ts'
import { words } from './words.ts'

type Props = { editions: NamedEdition[]; newest: NamedEdition }

/** Two orders of a list to choose, and what moved between them: at first, from the newest edition to the form. */
export function EditionDiff({ editions, newest }: Props) {
  const { config } = useConfig()
  const { hasPublishedDoc } = useDocumentInfo()
  const { getData } = useForm()
  const [from, setFrom] = useState(newest.id)
  const [to, setTo] = useState(inForm)
  // Nothing is typed in the form while the drawer is over it.
  const [form] = useState<Data>(getData)

  const api = config.routes.api
  const rankedIn = (order: string) => (order === inForm ? rankedInForm(form, api) : rankedInEdition(order, api))
  const { again, hasFailed, value } = useAnswer(`${from} ${to}`, () => Promise.all([rankedIn(from), rankedIn(to)]))
  const current = hasPublishedDoc ? newest.id : null
  const columnOf = (order: string) => nameOf(editions.find(({ id }) => id === order))
  return (
    <div className="rank-diff-drawer__content">
      <div className="rank-diff-drawer__orders">
        <OrderSelect current={current} editions={editions} label={words.from} onChange={setFrom} value={from} />
        <OrderSelect current={current} editions={editions} label={words.to} onChange={setTo} value={to} />
      </div>
      {hasFailed && <Failed onAgain={again} />}
      {!(hasFailed || value) && <p role="status">{words.loading}</p>}
      {value && <Result before={value[0]} columns={{ before: columnOf(from), now: columnOf(to) }} now={value[1]} />}
    </div>
  )
}

const nameOf = (edition: NamedEdition | undefined): string => (edition ? words.edition(edition.number) : words.formShort)

function Result({ before, columns, now }: { before: Ranked; columns: { before: string; now: string }; now: Ranked }) {
  return (
    <>
      {now.note.trim() && (
        <section aria-label={words.why} className="rank-diff-drawer__note">
          <h3>{words.why}</h3>
          <p>{now.note}</p>
        </section>
      )}
      <RankTable
        changes={compareRankings(before.ranking, now.ranking)}
        columns={columns}
        // As it is called in the newer of the two; what left, as it was called.
        titles={{ ...before.titles, ...now.titles }}
      />
    </>
  )
}
