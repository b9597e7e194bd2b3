'use client'

import './add-entry.css'

import { useId, useRef, useState } from 'react'

import type { FoundMontage } from '../../../search/find-montages.ts'
import { Combobox } from './combobox.tsx'
import { messages } from './messages.ts'
import { NewMontage } from './new-montage.tsx'
import { parseRank } from './parse-rank.ts'
import { RankInput } from './rank-input.tsx'
import { useSearch } from './use-search.ts'

type AddEntryProps = {
  count: number
  disabled?: boolean
  /** Receives a montage that is not in the list yet, and a rank from 1 to one after the last. */
  onAdd: (montage: string, rank: number) => void
  /** Called when the drawer that made a montage has closed. */
  onDone: (montage: string) => void
  ranks: ReadonlyMap<string, number>
}

/** Adds montages to the ranking: a search finds existing ones, a drawer makes new ones. The keyboard is enough for one after the other. */
export function AddEntry({ count, disabled = false, onAdd, onDone, ranks }: AddEntryProps) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [rankText, setRankText] = useState('')
  const [isOpen, setIsOpen] = useState(false)
  const [announcement, setAnnouncement] = useState('')
  const search = useSearch(query, isOpen)
  const input = useRef<HTMLInputElement>(null)

  const add = (montage: string, title: string) => {
    const rank = parseRank(rankText, count)
    onAdd(montage, rank)
    setQuery('')
    setRankText('')
    setIsOpen(false)
    setAnnouncement(messages.added(title, rank))
  }
  const choose = (montage: FoundMontage) => {
    const currentRank = ranks.get(montage.id)
    if (currentRank === undefined) add(montage.id, montage.title)
    else setAnnouncement(messages.alreadyIn(montage.title, currentRank))
  }
  const type = (text: string) => {
    setQuery(text)
    setAnnouncement('')
  }
  const clampTo = (rank: number) => {
    setRankText(String(rank))
    setAnnouncement(messages.clamped(rank, count + 1))
  }
  const { found, hasFailed } = search
  const results = found ? messages.results(found.montages.length, found.total, query) : messages.searching
  const status = announcement || (!isOpen ? '' : hasFailed ? messages.failed : results)

  return (
    <div className="add-entry">
      <div className="add-entry__search">
        <label htmlFor={id}>{messages.label}</label>
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
