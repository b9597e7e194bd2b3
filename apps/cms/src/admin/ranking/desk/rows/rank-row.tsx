import './rank-row.css'

import { memo } from 'react'

import { maxNoteLength } from '../../../../content/fields/entries.ts'
import type { Movement } from '../../../../editions/movement.ts'
import { messages } from '../messages.ts'
import { MovementMark } from './movement-mark.tsx'
import { Note } from './note.tsx'
import type { RowAction } from './row-action.ts'
import { RowButtons } from './row-buttons.tsx'
import type { RowFacts } from './row-facts.ts'
import { RowHandles } from './row-handles.tsx'

type Props = {
  act: (action: RowAction) => void
  comments: number | null
  count: number
  error: string | null
  facts: RowFacts
  hasNote: boolean
  hintId: string
  id: string
  isDragged: boolean
  isGrabbed: boolean
  /** Far from the viewport: as high as the others, with the title as its only control. */
  isLight: boolean
  isNoteOpen: boolean
  isReadOnly: boolean
  isSelected: boolean
  movedBy: Movement['by']
  movedKind: Movement['kind']
  path: string
  rank: number
}

/** An entry in one line. Memoized: its props are values and stable objects. */
export const RankRow = memo(function RankRow(props: Props) {
  const { act, error, facts, id, isDragged, isGrabbed, isLight, isNoteOpen, isReadOnly, isSelected, path, rank } = props
  const states = [isSelected && 'selected', isDragged && 'dragged', isGrabbed && 'grabbed', isLight && 'light'].filter(Boolean)
  const fieldId = `field-${path.replaceAll('.', '__')}`
  return (
    <li className={['rank-row', ...states.map((state) => `rank-row--${state}`)].join(' ')} data-id={id} id={`entries-row-${rank - 1}`}>
      <div className="rank-row__line">
        {isLight || isReadOnly ? (
          <span className="rank-row__rank">{rank}</span>
        ) : (
          <RowHandles
            act={act}
            count={props.count}
            hintId={props.hintId}
            id={id}
            isGrabbed={isGrabbed}
            isSelected={isSelected}
            rank={rank}
            title={facts.title}
          />
        )}
        <span className="rank-row__picture">
          {!isLight && facts.thumbnail && <img alt="" decoding="async" loading="lazy" src={facts.thumbnail} />}
        </span>
        <button
          className="rank-row__title"
          data-control="title"
          id={`${fieldId}__montage`}
          onClick={() => act({ id, kind: 'open' })}
          type="button"
        >
          <span className="visually-hidden">{messages.edit} </span>
          <span className="rank-row__name">{facts.title}</span>{' '}
          {facts.year !== null && <span className="rank-row__year">{facts.year}</span>}
        </button>
        <span className="rank-row__flags">
          {facts.flags.map(({ isObstacle, text }) => (
            <span className={`rank-row__flag${isObstacle ? ' rank-row__flag--obstacle' : ''}`} key={text}>
              {text}
            </span>
          ))}
        </span>
        <span className="rank-row__moved">{!isLight && <MovementMark by={props.movedBy} kind={props.movedKind} />}</span>
        <span className="rank-row__buttons">
          {!isLight && (
            <RowButtons
              act={act}
              comments={props.comments}
              hasNote={props.hasNote}
              id={id}
              isFirst={rank === 1}
              isLast={rank === props.count}
              isNoteOpen={isNoteOpen}
              isReadOnly={isReadOnly}
              title={facts.title}
            />
          )}
        </span>
      </div>
      {error && (
        <p className="rank-row__fault" role="alert">
          {error}
        </p>
      )}
      {isNoteOpen && (
        <Note id={`${fieldId}__note`} isReadOnly={isReadOnly} maxLength={maxNoteLength} path={`${path}.note`} title={facts.title} />
      )}
    </li>
  )
})
