'use client'

import './conflict.css'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { Data } from 'payload'

import { compareRankings, isChanged, type RankChange } from '../../ranking/diff/compare-rankings.ts'
import { RankTable } from '../../ranking/diff/rank-table.tsx'
import { rankingOfEntries } from '../../ranking/diff/rankings.ts'
import { fetchTitles } from '../../ranking/diff/titles.ts'
import { useAnswer } from '../../ranking/diff/use-answer.ts'
import { type FieldDifference, fieldDifferences } from './field-differences.ts'
import { words } from './words.ts'

type Columns = { move: string; theirs: string; yours: string }
type Props = { columns?: Columns; theirs: Data; yours?: Data }

/** What the form holds, or what else is `yours`, against what somebody else saved. */
export function Differences({ columns = words, theirs, yours: given }: Props) {
  const { docConfig } = useDocumentInfo()
  const { getData } = useForm()
  const yours = given ?? getData()
  const ranks = compareRankings(rankingOfEntries(theirs.entries), rankingOfEntries(yours.entries))
  const fields = fieldDifferences(docConfig?.fields ?? [], theirs, yours)
  const isReranked = ranks.some(isChanged)
  return (
    <section aria-label={words.see} className="conflict__differences">
      {!isReranked && fields.length === 0 && <p>{words.same}</p>}
      {isReranked && <Ranks changes={ranks} columns={columns} />}
      {fields.length > 0 && <Fields caption={isReranked ? words.fields : words.fieldsAlone} columns={columns} differences={fields} />}
    </section>
  )
}

function Ranks({ changes, columns }: { changes: RankChange[]; columns: Columns }) {
  const { config } = useConfig()
  const montages = changes.map(({ montage }) => montage)
  const { hasFailed, value } = useAnswer(montages.join(), () => fetchTitles(montages, config.routes.api))
  const unread = hasFailed ? Object.fromEntries(montages.map((id) => [id, words.unnamed])) : null
  return (
    <RankTable
      caption={words.ranks}
      changes={changes}
      columns={{ before: columns.theirs, movement: columns.move, now: columns.yours }}
      titles={value ?? unread}
    />
  )
}

function Fields({ caption, columns, differences }: { caption: string; columns: Columns; differences: FieldDifference[] }) {
  return (
    <table className="conflict__fields">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{columns.theirs}</th>
          <th scope="col">{columns.yours}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ label, texts }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            {texts ? <td>{texts.theirs || words.empty}</td> : <td colSpan={2}>{words.differs}</td>}
            {texts && <td>{texts.yours || words.empty}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
