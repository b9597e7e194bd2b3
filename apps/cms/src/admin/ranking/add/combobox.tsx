'use client'

import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'

import type { FoundMontage } from '../../../search/find-montages.ts'
import { Options } from './options.tsx'
import { step } from './step.ts'
import type { Search } from './use-search.ts'
import { words } from './words.ts'

type ComboboxProps = {
  disabled: boolean
  id: string
  input: RefObject<HTMLInputElement | null>
  isOpen: boolean
  onChoose: (montage: FoundMontage) => void
  onOpenChange: (isOpen: boolean) => void
  onType: (text: string) => void
  query: string
  ranks: ReadonlyMap<string, number>
  search: Search
  /** What is said of the options, under them. */
  status: string
}

/** A text with a list of montages that match it, after the ARIA pattern “editable combobox with list autocomplete”. */
export function Combobox({ disabled, id, input, isOpen, onChoose, onOpenChange, onType, query, ranks, search, status }: ComboboxProps) {
  const [activeId, setActiveId] = useState<string | null>(null)
  const montages = search.found?.montages ?? []
  const reached = isOpen ? montages.findIndex((montage) => montage.id === activeId) : -1
  const isAnswered = isOpen && query.trim() !== '' && search.answered === query
  // While somebody types, Enter adds the first montage found that is not in yet.
  const index = reached < 0 && isAnswered ? montages.findIndex((montage) => !ranks.has(montage.id)) : reached
  const active = montages[index]
  const optionId = (montage: string) => `${id}-${montage}`
  const shown = active && optionId(active.id)

  useEffect(() => {
    if (shown) document.getElementById(shown)?.scrollIntoView({ block: 'nearest' })
  }, [shown])

  const open = () => {
    setActiveId(null)
    onOpenChange(true)
  }
  const moveOn = (key: string) => {
    // Home and End belong to the text until an arrow has led to an option.
    const next = step(key, key.startsWith('Arrow') ? index : reached, montages.length)
    if (next === null) return false
    setActiveId(montages[next]?.id ?? null)
    return true
  }
  const enter = () => {
    if (!isOpen) open()
    else if (search.hasFailed) search.retry()
    else if (active) onChoose(active)
    else moveOn('ArrowDown')
  }
  const press = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, key, metaKey, nativeEvent, shiftKey } = event
    if (nativeEvent.isComposing || ctrlKey || metaKey || shiftKey) return
    if (key === 'Enter') {
      // It would submit the form.
      event.preventDefault()
      enter()
    } else if (key === 'Escape' && (isOpen || query)) {
      event.preventDefault()
      // A drawer around it listens on the document, as React does.
      nativeEvent.stopImmediatePropagation()
      if (isOpen) onOpenChange(false)
      else onType('')
    } else if (!isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault()
      open()
    } else if (altKey && key === 'ArrowUp') {
      onOpenChange(false)
    } else if (isOpen && moveOn(key)) {
      event.preventDefault()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus is gone.
    <div
      className="add-entry__combobox"
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || onOpenChange(false)}
    >
      <input
        aria-activedescendant={shown}
        aria-autocomplete="list"
        aria-controls={`${id}-options`}
        aria-expanded={isOpen}
        autoComplete="off"
        disabled={disabled}
        id={id}
        maxLength={200}
        onChange={({ target }) => {
          open()
          onType(target.value)
        }}
        onClick={open}
        onKeyDown={press}
        placeholder={words.placeholder}
        ref={input}
        role="combobox"
        spellCheck={false}
        type="text"
        value={query}
      />
      {isOpen && (
        <Options
          activeId={active?.id ?? null}
          id={`${id}-options`}
          input={input}
          onChoose={onChoose}
          optionId={optionId}
          ranks={ranks}
          search={search}
          status={status}
        />
      )}
    </div>
  )
}
