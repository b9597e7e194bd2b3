'use client'

import '../../heard.css'
import './rank-diff.css'

import { Fragment, useId, useState } from 'react'

import { isChanged, type RankChange } from './compare-rankings.ts'
import { movementInWords, words } from './words.ts'

type Columns = { before: string; movement?: string; now: string }
type Props = {
  caption?: string
  changes: RankChange[]
  columns: Columns
  /** By montage; null as long as they are not known. */
  titles: Record<string, string> | null
}

/** What moved between two rankings, a montage a row: its rank in both, and how it moved. What stayed is counted, and shown on demand. */
export function RankTable({ caption = words.ranking, changes, columns, titles }: Props) {
  const [isWhole, setIsWhole] = useState(false)
  const id = useId()
  const changed = changes.filter(isChanged)
  const shown = isWhole ? changes : changed
  const stayed = changes.length - changed.length
  return (
    <div className="rank-diff">
      {changed.length === 0 && <p className="rank-diff__nothing">{words.nothing}</p>}
      {shown.length > 0 && (
        <table className="rank-diff__table" id={id}>
          <caption>{caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.montage}</th>
              <th scope="col">{columns.before}</th>
              <th scope="col">{columns.now}</th>
              <th scope="col">{columns.movement ?? words.movement}</th>
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
          {words.stayed(stayed)}{' '}
          <button aria-controls={isWhole ? id : undefined} aria-expanded={isWhole} onClick={() => setIsWhole(!isWhole)} type="button">
            {isWhole ? words.hide : words.show}
          </button>
        </p>
      )}
    </div>
  )
}

function titleIn(titles: Props['titles'], montage: string): string {
  if (!titles) return '…'
  const title = titles[montage]
  return title === undefined ? words.gone : title.trim() || words.unnamed
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
          <span className="heard">{heard}</span>
          {notes && <span className="rank-diff__other-note">{words.otherNote}</span>}
        </td>
      </tr>
      {notes && (
        <tr className="rank-diff__notes">
          <td colSpan={4}>
            <dl>
              <dt>{columns.before}</dt>
              <dd>{notes.before || words.noNote}</dd>
              <dt>{columns.now}</dt>
              <dd>{notes.now || words.noNote}</dd>
            </dl>
          </td>
        </tr>
      )}
    </Fragment>
  )
}
