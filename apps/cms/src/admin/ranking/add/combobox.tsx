'use client'

import { type KeyboardEvent, type RefObject, useEffect, useState } from 'react'

import type { FoundMontage } from '../../../search/find-montages.ts'
import { messages } from './messages.ts'
import { nextOption } from './next-option.ts'
import { Options } from './options.tsx'
import type { Search } from './use-search.ts'

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
  status: string
}

/** Searches montages. Follows the ARIA pattern “editable combobox with list autocomplete”. */
export function Combobox({ disabled, id, input, isOpen, onChoose, onOpenChange, onType, query, ranks, search, status }: ComboboxProps) {
  const [activeId, setActiveId] = useState<string | null>(null)
  const montages = search.found?.montages ?? []
  const reachedIndex = isOpen ? montages.findIndex((montage) => montage.id === activeId) : -1
  const isAnswered = isOpen && query.trim() !== '' && search.query === query
  // Before an arrow key chose an option, Enter adds the first result that is not in the list.
  const index = reachedIndex < 0 && isAnswered ? montages.findIndex((montage) => !ranks.has(montage.id)) : reachedIndex
  const active = montages[index]
  const optionId = (montage: string) => `${id}-${montage}`
  const activeOptionId = active && optionId(active.id)

  useEffect(() => {
    if (activeOptionId) document.getElementById(activeOptionId)?.scrollIntoView({ block: 'nearest' })
  }, [activeOptionId])

  const open = () => {
    setActiveId(null)
    onOpenChange(true)
  }
  const moveTo = (key: string) => {
    const next = nextOption(key, key.startsWith('Arrow') ? index : reachedIndex, montages.length)
    if (next === null) return false
    setActiveId(montages[next]?.id ?? null)
    return true
  }
  const enter = () => {
    if (!isOpen) open()
    else if (search.hasFailed) search.retry()
    else if (active) onChoose(active)
    else moveTo('ArrowDown')
  }
  const press = (event: KeyboardEvent) => {
    const { altKey, ctrlKey, key, metaKey, nativeEvent, shiftKey } = event
    if (nativeEvent.isComposing || ctrlKey || metaKey || shiftKey) return
    if (key === 'Enter') {
      // Enter would submit the form.
      event.preventDefault()
      enter()
    } else if (key === 'Escape' && (isOpen || query)) {
      event.preventDefault()
      // A drawer around the form listens on the document, as React does.
      nativeEvent.stopImmediatePropagation()
      if (isOpen) onOpenChange(false)
      else onType('')
    } else if (!isOpen && (key === 'ArrowDown' || key === 'ArrowUp')) {
      event.preventDefault()
      open()
    } else if (altKey && key === 'ArrowUp') {
      onOpenChange(false)
    } else if (isOpen && moveTo(key)) {
      event.preventDefault()
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only notices that the focus left.
    <div
      className="add-entry__combobox"
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || onOpenChange(false)}
    >
      <input
        aria-activedescendant={activeOptionId}
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
        placeholder={messages.placeholder}
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
