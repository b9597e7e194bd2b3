'use client'

import './options.css'

import { Button } from '@payloadcms/ui'
import type { RefObject } from 'react'

import type { FoundMontage } from '../../../search/find-montages.ts'
import { messages } from './messages.ts'
import { usePopupPlace } from './use-popup-place.ts'
import type { Search } from './use-search.ts'

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

/** The popup with the results, below or above the input. The focus stays in the input. */
export function Options({ activeId, id, input, onChoose, optionId, ranks, search, status }: OptionsProps) {
  const { found, hasFailed, retry } = search
  const { isAbove, maxHeight } = usePopupPlace(input)

  const tryAgain = () => {
    // The button disappears; the focus must not be lost with it.
    input.current?.focus()
    retry()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press of the mouse here must not take the focus from the input.
    <div
      className={`add-entry__popup${isAbove ? ' add-entry__popup--above' : ''}`}
      onMouseDown={(event) => event.preventDefault()}
      style={{ maxHeight }}
    >
      {/* Without `tabIndex`, browsers let Tab stop at a list that scrolls. */}
      <div aria-label={messages.options} className="add-entry__options" id={id} role="listbox" tabIndex={-1}>
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
          {messages.tryAgain}
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
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and handles the keys.
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
        {title.trim() || messages.untitled} {year && <span className="add-entry__year">{year}</span>}
      </span>{' '}
      {messages.states[state] && <span className="add-entry__state">{messages.states[state]}</span>}{' '}
      {rank !== undefined && <span className="add-entry__taken">{messages.alreadyAt(rank)}</span>}
    </div>
  )
}
