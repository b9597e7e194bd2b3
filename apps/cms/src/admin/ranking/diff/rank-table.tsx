'use client'

import '../../visually-hidden.css'
import './rank-diff.css'

import { Fragment, useId, useState } from 'react'

import { isChanged, type RankChange } from './compare-rankings.ts'
import { messages, movementInWords } from './messages.ts'

type Columns = { before: string; movement?: string; now: string }
type Props = {
  caption?: string
  changes: RankChange[]
  columns: Columns
  titles: Record<string, string> | null
}

/** The changes between two rankings, one row for each montage. Those that stayed are counted, and shown on demand. */
export function RankTable({ caption = messages.ranking, changes, columns, titles }: Props) {
  const [isExpanded, setIsExpanded] = useState(false)
  const id = useId()
  const changed = changes.filter(isChanged)
  const shown = isExpanded ? changes : changed
  const stayed = changes.length - changed.length
  return (
    <div className="rank-diff">
      {changed.length === 0 && <p className="rank-diff__nothing">{messages.nothing}</p>}
      {shown.length > 0 && (
        <table className="rank-diff__table" id={id}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.montage}</th>
              <th scope="col">{columns.before}</th>
              <th scope="col">{columns.now}</th>
              <th scope="col">{columns.movement ?? messages.movement}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((change) => (
              <Row change={change} columns={columns} key={change.montage} title={titleIn(titles, change.montage)} />
            ))}
          </tbody>
        </table>
      )}
      {stayed > 0 && (
        <p className="rank-diff__stayed">
          {messages.stayed(stayed)}{' '}
          <button
            aria-controls={isExpanded ? id : undefined}
            aria-expanded={isExpanded}
            onClick={() => setIsExpanded(!isExpanded)}
            type="button"
          >
            {isExpanded ? messages.hide : messages.show}
          </button>
        </p>
      )}
    </div>
  )
}

function titleIn(titles: Props['titles'], montage: string): string {
  if (!titles) return '…'
  const title = titles[montage]
  return title === undefined ? messages.deleted : title.trim() || messages.unnamed
}

function Row({ change, columns, title }: { change: RankChange; columns: Columns; title: string }) {
  const { before, movement, notes, now } = change
  const { heard, seen } = movementInWords(movement)
  return (
    <Fragment>
      <tr className={isChanged(change) ? undefined : 'rank-diff__same'}>
        <th scope="row">{title}</th>
        <td>{before ?? '–'}</td>
        <td>{now ?? '–'}</td>
        <td>
          <span aria-hidden="true" className={`rank-diff__movement rank-diff__movement--${movement.kind}`}>
            {seen}
          </span>
          <span className="visually-hidden">{heard}</span>
          {notes && <span className="rank-diff__other-note">{messages.otherNote}</span>}
        </td>
      </tr>
      {notes && (
        <tr className="rank-diff__notes">
          <td colSpan={4}>
            <dl>
              <dt>{columns.before}</dt>
              <dd>{notes.before || messages.noNote}</dd>
              <dt>{columns.now}</dt>
              <dd>{notes.now || messages.noNote}</dd>
            </dl>
          </td>
        </tr>
      )}
    </Fragment>
  )
}
