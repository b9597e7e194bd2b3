import { memo, type KeyboardEvent as ReactKeyboardEvent, type PointerEvent as ReactPointerEvent } from 'react'

import { longestNote } from '../../../../content/fields/entries.ts'
import type { Movement } from '../../../../editions/movement.ts'
import { words } from '../words.ts'
import { IconButton } from './icon-button.tsx'
import { MovementMark } from './movement-mark.tsx'
import { Note } from './note.tsx'
import { RankInput } from './rank-input.tsx'
import type { RowFacts } from './row-facts.ts'

/** What can be asked of a row; the desk does it. */
export type RowAction =
  | { event: ReactKeyboardEvent; kind: 'press' }
  | { event: ReactPointerEvent<HTMLElement>; id: string; kind: 'drag' }
  | { id: string; isOn: boolean; isRange: boolean; kind: 'choose' }
  | { id: string; kind: 'bottom' | 'down' | 'grab' | 'note' | 'open' | 'release' | 'remove' | 'top' | 'up' }
  | { id: string; kind: 'rank'; rank: number }

type Props = {
  act: (action: RowAction) => void
  count: number
  facts: RowFacts
  fault: string | null
  hasNote: boolean
  hintId: string
  id: string
  isChosen: boolean
  isDragged: boolean
  isGrabbed: boolean
  /** Far from the view: no control is there but the title, in a row as high. */
  isLight: boolean
  isLocked: boolean
  isNoteOpen: boolean
  movedBy: Movement['by']
  movedKind: Movement['kind']
  path: string
  rank: number
}

/** An entry in one line: its rank, what it is, how it stands, and all that can be done with it. Rendered anew only when one of these changed. */
export const RankRow = memo(function RankRow(props: Props) {
  const { act, facts, fault, id, isChosen, isDragged, isGrabbed, isLight, isLocked, isNoteOpen, path, rank } = props
  const state = [isChosen && 'chosen', isDragged && 'dragged', isGrabbed && 'grabbed', isLight && 'light'].filter(Boolean)
  const fieldId = `field-${path.replaceAll('.', '__')}`
  return (
    <li className={['rank-row', ...state.map((each) => `rank-row--${each}`)].join(' ')} data-id={id} id={`entries-row-${rank - 1}`}>
      <div className="rank-row__line">
        {isLight || isLocked ? <span className="rank-row__rank">{rank}</span> : <Handles {...props} />}
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
          <span className="heard">{words.edit} </span>
          <span className="rank-row__name">{facts.title}</span>{' '}
          {facts.year !== null && <span className="rank-row__year">{facts.year}</span>}
        </button>
        <span className="rank-row__flags">
          {facts.flags.map(({ isInTheWay, word }) => (
            <span className={`rank-row__flag${isInTheWay ? ' rank-row__flag--in-the-way' : ''}`} key={word}>
              {word}
            </span>
          ))}
        </span>
        <span className="rank-row__moved">{!isLight && <MovementMark by={props.movedBy} kind={props.movedKind} />}</span>
        <span className="rank-row__buttons">
          {!isLight && (
            <Buttons
              act={act}
              hasNote={props.hasNote}
              id={id}
              isFirst={rank === 1}
              isLast={rank === props.count}
              isLocked={isLocked}
              isNoteOpen={isNoteOpen}
              title={facts.title}
            />
          )}
        </span>
      </div>
      {fault && (
        <p className="rank-row__fault" role="alert">
          {fault}
        </p>
      )}
      {isNoteOpen && (
        <Note id={`${fieldId}__note`} isReadOnly={isLocked} maxLength={longestNote} path={`${path}.note`} title={facts.title} />
      )}
    </li>
  )
})

function Handles({ act, count, facts: { title }, hintId, id, isChosen, isGrabbed, rank }: Props) {
  return (
    <>
      <input
        aria-label={words.choose(title)}
        checked={isChosen}
        className="rank-row__choose"
        data-control="choose"
        onChange={({ nativeEvent, target }) =>
          act({ id, isOn: target.checked, isRange: nativeEvent instanceof MouseEvent && nativeEvent.shiftKey, kind: 'choose' })
        }
        type="checkbox"
      />
      <IconButton
        aria-describedby={hintId}
        aria-pressed={isGrabbed}
        data-control="handle"
        icon="grip"
        label={words.grab(title, rank, count)}
        onBlur={() => act({ id, kind: 'release' })}
        // The mouse drags; a click that no pointer made comes from the keyboard, or from a screen reader.
        onClick={({ detail }) => detail === 0 && act({ id, kind: 'grab' })}
        onKeyDown={(event) => act({ event, kind: 'press' })}
        onPointerDown={(event) => act({ event, id, kind: 'drag' })}
      />
      <RankInput label={words.rank(title)} last={count} onRank={(rank) => act({ id, kind: 'rank', rank })} rank={rank} />
    </>
  )
}

type ButtonsProps = Pick<Props, 'act' | 'hasNote' | 'id' | 'isLocked' | 'isNoteOpen'> & { isFirst: boolean; isLast: boolean; title: string }

/** Not rendered anew where only the rank is another: a move to the other end changes that of every row. */
const Buttons = memo(function Buttons({ act, hasNote, id, isFirst, isLast, isLocked, isNoteOpen, title }: ButtonsProps) {
  const button = (kind: 'bottom' | 'down' | 'remove' | 'top' | 'up', isOff = false) => (
    <IconButton data-control={kind} icon={kind} isOff={isOff} label={words[kind](title)} onClick={() => act({ id, kind })} />
  )
  return (
    <>
      {(hasNote || !isLocked) && (
        <IconButton
          aria-expanded={isNoteOpen}
          data-control="note"
          icon={hasNote ? 'noted' : 'note'}
          label={words.note(title)}
          onClick={() => act({ id, kind: 'note' })}
        />
      )}
      {!isLocked && (
        <>
          {button('up', isFirst)}
          {button('down', isLast)}
          {button('top', isFirst)}
          {button('bottom', isLast)}
          {button('remove')}
        </>
      )}
    </>
  )
})
