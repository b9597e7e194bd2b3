'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'

import { compareRankings, isChanged, type RankChange } from '../rank-diff/compare-rankings.ts'
import { RankTable } from '../rank-diff/rank-table.tsx'
import { rankingOfEntries } from '../rank-diff/rankings.ts'
import { fetchTitles } from '../rank-diff/titles.ts'
import { useAnswer } from '../rank-diff/use-answer.ts'
import { type FieldDifference, fieldDifferences } from './field-differences.ts'
import type { Theirs } from './newer-revision.ts'
import { words } from './words.ts'

/** What the form holds, against what somebody else saved. */
export function Differences({ theirs }: { theirs: Theirs }) {
  const { docConfig } = useDocumentInfo()
  const { getData } = useForm()
  const yours = getData()
  const ranks = compareRankings(rankingOfEntries(theirs.entries), rankingOfEntries(yours.entries))
  const fields = fieldDifferences(docConfig?.fields ?? [], theirs, yours)
  const isReranked = ranks.some(isChanged)
  return (
    <section aria-label={words.see} className="conflict__differences">
      {!isReranked && fields.length === 0 && <p>{words.same}</p>}
      {isReranked && <Ranks changes={ranks} />}
      {fields.length > 0 && <Fields differences={fields} />}
    </section>
  )
}

function Ranks({ changes }: { changes: RankChange[] }) {
  const { config } = useConfig()
  const montages = changes.map(({ montage }) => montage)
  const { hasFailed, value } = useAnswer(montages.join(), () => fetchTitles(montages, config.routes.api))
  const unread = hasFailed ? Object.fromEntries(montages.map((id) => [id, words.unnamed])) : null
  return (
    <RankTable
      caption={words.ranks}
      changes={changes}
      columns={{ before: words.theirs, movement: words.move, now: words.yours }}
      titles={value ?? unread}
    />
  )
}

function Fields({ differences }: { differences: FieldDifference[] }) {
  return (
    <table className="conflict__fields">
      <caption>{words.fields}</caption>
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.theirs}</th>
          <th scope="col">{words.yours}</th>
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
