'use client'

import './add-entry.css'

import { useId, useRef, useState } from 'react'

import type { FoundMontage } from '../../../search/find-montages.ts'
import { Combobox } from './combobox.tsx'
import { NewMontage } from './new-montage.tsx'
import { rankIn } from './rank-in.ts'
import { RankInput } from './rank-input.tsx'
import { useSearch } from './use-search.ts'
import { words } from './words.ts'

type AddEntryProps = {
  /** How many entries there are: one may hold no montage. */
  count: number
  disabled?: boolean
  /** Called with the id of a montage that is not in yet, and with a rank from 1 to one after the last. */
  onAdd: (montage: string, rank: number) => void
  /** Called with a montage that was made and added here, when the drawer in which it was made has closed. */
  onDone: (montage: string) => void
  /** The ranks that montages hold in the form, by id. */
  ranks: ReadonlyMap<string, number>
}

/** Adds montages to a ranking: those that are there by search, others by making them. One after the other, without leaving the keyboard. */
export function AddEntry({ count, disabled = false, onAdd, onDone, ranks }: AddEntryProps) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [rankText, setRankText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [said, setSaid] = useState('')
  const search = useSearch(query, isOpen)
  const input = useRef<HTMLInputElement>(null)

  const add = (montage: string, title: string) => {
    const rank = rankIn(rankText, count)
    onAdd(montage, rank)
    setQuery('')
    setRankText('')
    setIsOpen(false)
    setSaid(words.added(title, rank))
  }
  const choose = (montage: FoundMontage) => {
    const taken = ranks.get(montage.id)
    if (taken === undefined) add(montage.id, montage.title)
    else setSaid(words.alreadyIn(montage.title, taken))
  }
  const type = (text: string) => {
    setQuery(text)
    setSaid('')
  }
  const clampTo = (rank: number) => {
    setRankText(String(rank))
    setSaid(words.clamped(rank, count + 1))
  }
  const { found, hasFailed } = search
  const summary = hasFailed ? words.failed : found ? words.listed(found.montages.length, found.total, query) : words.asking
  const status = said || (isOpen ? summary : '')

  return (
    <div className="add-entry">
      <div className="add-entry__search">
        <label htmlFor={id}>{words.label}</label>
        <Combobox
          disabled={disabled}
          id={id}
          input={input}
          isOpen={isOpen && !disabled}
          onChoose={choose}
          onOpenChange={setIsOpen}
          onType={type}
          query={query}
          ranks={ranks}
          search={search}
          status={status}
        />
      </div>
      <RankInput
        disabled={disabled}
        onChange={setRankText}
        onClamp={clampTo}
        onEnter={() => input.current?.focus()}
        size={count}
        text={rankText}
      />
      <NewMontage disabled={disabled} onDone={onDone} onMade={add} title={query.trim()} />
      <p className={`add-entry__status${isOpen ? ' add-entry__status--open' : ''}`} role="status">
        {status}
      </p>
    </div>
  )
}
