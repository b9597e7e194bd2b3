'use client'

import { Button } from '@payloadcms/ui'
import type { RefObject } from 'react'

import type { FoundMontage } from '../../../search/find-montages.ts'
import { useRoom } from './use-room.ts'
import type { Search } from './use-search.ts'
import { words } from './words.ts'

type OptionsProps = {
  activeId: string | null
  id: string
  input: RefObject<HTMLInputElement | null>
  onChoose: (montage: FoundMontage) => void
  optionId: (montage: string) => string
  ranks: ReadonlyMap<string, number>
  search: Search
  status: string
}

/** What hangs under the text, or stands on it where there is little room below. The focus stays in the text. */
export function Options({ activeId, id, input, onChoose, optionId, ranks, search, status }: OptionsProps) {
  const { found, hasFailed, retry } = search
  const { isAbove, room } = useRoom(input)

  const tryAgain = () => {
    // The button goes, and must not take the focus with it.
    input.current?.focus()
    retry()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pressing the mouse here must not take the focus from the text.
    <div
      className={`add-entry__popup${isAbove ? ' add-entry__popup--above' : ''}`}
      onMouseDown={(event) => event.preventDefault()}
      style={{ maxHeight: room }}
    >
      {/* A browser would let Tab stop at a list that scrolls. */}
      <div aria-label={words.options} className="add-entry__options" id={id} role="listbox" tabIndex={-1}>
        {found?.montages.map((montage) => (
          <Option
            id={optionId(montage.id)}
            isActive={montage.id === activeId}
            key={montage.id}
            montage={montage}
            onChoose={onChoose}
            rank={ranks.get(montage.id)}
          />
        ))}
      </div>
      <p aria-hidden className="add-entry__summary">
        {status}
      </p>
      {hasFailed && (
        <Button buttonStyle="secondary" margin={false} onClick={tryAgain} size="small">
          {words.tryAgain}
        </Button>
      )}
    </div>
  )
}

type OptionProps = {
  id: string
  isActive: boolean
  montage: FoundMontage
  onChoose: (montage: FoundMontage) => void
  rank: number | undefined
}

function Option({ id, isActive, montage, onChoose, rank }: OptionProps) {
  const { state, thumbnail, title, year } = montage
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the text has the focus, and takes the keys.
    <div
      aria-disabled={rank !== undefined}
      aria-selected={isActive}
      className="add-entry__option"
      id={id}
      onClick={() => onChoose(montage)}
      role="option"
      tabIndex={-1}
    >
      {thumbnail ? <img alt="" className="add-entry__picture" src={thumbnail} /> : <span className="add-entry__picture" />}
      <span className="add-entry__title">
        {title.trim() || words.untitled} {year && <span className="add-entry__year">{year}</span>}
      </span>{' '}
      {words.states[state] && <span className="add-entry__state">{words.states[state]}</span>}{' '}
      {rank !== undefined && <span className="add-entry__taken">{words.alreadyAt(rank)}</span>}
    </div>
  )
}
