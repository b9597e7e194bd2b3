'use client'

import '../visually-hidden.css'
import './differences.css'

import type { ClientField, Data } from 'payload'

import { compareRankings, isChanged, type RankChange } from '../ranking/diff/compare-rankings.ts'
import { RankTable } from '../ranking/diff/rank-table.tsx'
import { rankingOfEntries } from '../ranking/diff/rankings.ts'
import { compareDocuments, type FieldDifference } from './compare-documents.ts'
import { messages } from './messages.ts'
import type { Part } from './text-diff.ts'
import { useNames } from './use-names.ts'

type Props = {
  before: Data | null
  fields: ClientField[]
  now: Data
  ranks: { before: string; now: string }
}

/** The differences of two states of a document: moves by montage, fields, and texts word by word. */
export function DocumentDifferences({ before, fields, now, ranks }: Props) {
  const changes = compareRankings(rankingOfEntries(before?.entries), rankingOfEntries(now.entries))
  const { hasFailed, names } = useNames(fields, [before, now])
  const differences = compareDocuments(fields, before, now, names ?? {})
  const isReranked = changes.some(isChanged)
  return (
    <div className="differences">
      {!isReranked && differences.length === 0 && <p>{messages.same}</p>}
      {hasFailed && <p role="alert">{messages.failed}</p>}
      {isReranked && (
        <RankTable caption={messages.ranking} changes={changes} columns={ranks} titles={hasFailed ? idsAsTitles(changes) : names} />
      )}
      {differences.length > 0 && <Fields differences={differences} />}
    </div>
  )
}

const idsAsTitles = (changes: RankChange[]) => Object.fromEntries(changes.map(({ montage }) => [montage, montage]))

function Fields({ differences }: { differences: FieldDifference[] }) {
  return (
    <table className="differences__fields">
      <caption>{messages.fields}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{messages.field}</th>
          <th scope="col">{messages.what}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ label, parts }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{parts.length === 0 ? <em>{messages.formatting}</em> : parts.map(toMarkup)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function toMarkup({ kind, text }: Part, index: number) {
  const key = `${index} ${kind}`
  if (kind === 'omitted') return <span key={key}> {messages.omitted} </span>
  if (kind === 'same') return <span key={key}>{text}</span>
  const Mark = kind === 'added' ? 'ins' : 'del'
  return (
    <Mark key={key}>
      <span className="visually-hidden">{messages[kind]} </span>
      {text}
    </Mark>
  )
}
