'use client'

import './conflict.css'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import type { Data } from 'payload'
import { useApi } from '../../hooks/use-api.ts'
import { useLoaded } from '../../hooks/use-loaded.ts'
import { compareRankings, isChanged, type RankChange } from '../../ranking/diff/compare-rankings.ts'
import { fetchTitles } from '../../ranking/diff/fetch-titles.ts'
import { RankTable } from '../../ranking/diff/rank-table.tsx'
import { rankingOfEntries } from '../../ranking/diff/rankings.ts'
import { type FieldDifference, fieldDifferences } from './field-differences.ts'
import { messages } from './messages.ts'

type Columns = { move: string; theirs: string; yours: string }
type Props = { columns?: Columns; theirs: Data; yours?: Data }

/** Compares somebody else's save with `yours`, by default the form. */
export function Differences({ columns = messages, theirs, yours: given }: Props) {
  const { docConfig } = useDocumentInfo()
  const { getData } = useForm()
  const yours = given ?? getData()
  const ranks = compareRankings(rankingOfEntries(theirs.entries), rankingOfEntries(yours.entries))
  const fields = fieldDifferences(docConfig?.fields ?? [], theirs, yours)
  const isReranked = ranks.some(isChanged)
  return (
    <section aria-label={messages.see} className="conflict__differences">
      {!isReranked && fields.length === 0 && <p>{messages.same}</p>}
      {isReranked && <Ranks changes={ranks} columns={columns} />}
      {fields.length > 0 && <Fields caption={isReranked ? messages.fields : messages.fieldsAlone} columns={columns} differences={fields} />}
    </section>
  )
}

function Ranks({ changes, columns }: { changes: RankChange[]; columns: Columns }) {
  const api = useApi()
  const montages = changes.map(({ montage }) => montage)
  const { hasFailed, value } = useLoaded(montages.join(), () => fetchTitles(montages, api))
  const untitled = hasFailed ? Object.fromEntries(montages.map((id) => [id, messages.unnamed])) : null
  return (
    <RankTable
      caption={messages.ranks}
      changes={changes}
      columns={{ before: columns.theirs, movement: columns.move, now: columns.yours }}
      titles={value ?? untitled}
    />
  )
}

function Fields({ caption, columns, differences }: { caption: string; columns: Columns; differences: FieldDifference[] }) {
  return (
    <table className="conflict__fields">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.field}</th>
          <th scope="col">{columns.theirs}</th>
          <th scope="col">{columns.yours}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ label, texts }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {texts ? <td>{texts.theirs || messages.empty}</td> : <td colSpan={2}>{messages.differs}</td>}
            {texts && <td>{texts.yours || messages.empty}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
