import './find.css'

import { type KeyboardEvent, useEffect, useId, useState } from 'react'

import { Dialog } from '../dialog/dialog.tsx'
import { nextOption } from '../ranking/add/next-option.ts'
import type { Found } from './found.ts'
import { useFind } from './use-find.ts'
import { words } from './words.ts'

type Props = { onChoose: (address: string) => void; onClose: () => void }

/** Follows the ARIA pattern “editable combobox with list autocomplete”; the list is always open. */
export function FindDialog({ onChoose, onClose }: Props) {
  const id = useId()
  const [query, setQuery] = useState('')
  const [index, setIndex] = useState(0)
  const [isEntered, setIsEntered] = useState(false)
  const { found, hasFailed, query: answered } = useFind(query)
  const isAnswered = answered === query
  const active = found[index]
  const optionId = (place: number) => `${id}-${place}`

  useEffect(() => {
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' })
  }, [id, index])

  // The list may still be that of other words: it is chosen from when it is that of these.
  useEffect(() => {
    if (!isEntered || !isAnswered) return
    setIsEntered(false)
    if (active) onChoose(active.address)
  }, [active, isAnswered, isEntered, onChoose])

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') {
      event.preventDefault()
      setIsEntered(true)
      return
    }
    const next = event.key.startsWith('Arrow') ? nextOption(event.key, index, found.length) : null
    if (next === null) return
    event.preventDefault()
    setIndex(next)
  }
  const type = (text: string) => {
    setQuery(text)
    setIndex(0)
    setIsEntered(false)
  }
  const status = hasFailed ? words.failed : isAnswered ? words.count(found.length) : words.finding

  return (
    <Dialog className="find" focus={{ initialFocus: `[id="${id}"]` }} heading={words.heading} onClose={onClose} slug="find">
      <div className="find__box">
        <label htmlFor={id}>{words.label}</label>
        <input
          aria-activedescendant={active && optionId(index)}
          aria-autocomplete="list"
          aria-controls={`${id}-found`}
          aria-expanded={true}
          autoComplete="off"
          id={id}
          maxLength={200}
          onChange={({ target }) => type(target.value)}
          onKeyDown={press}
          role="combobox"
          spellCheck={false}
          type="text"
          value={query}
        />
        {/* Without `tabIndex`, browsers let Tab stop at a list that scrolls. */}
        <div aria-label={words.options} className="find__found" id={`${id}-found`} role="listbox" tabIndex={-1}>
          {found.map((each, place) => (
            <Option found={each} id={optionId(place)} isActive={place === index} key={each.address} onChoose={onChoose} />
          ))}
        </div>
        <p role="status">{status}</p>
      </div>
    </Dialog>
  )
}

type OptionProps = { found: Found; id: string; isActive: boolean; onChoose: Props['onChoose'] }

function Option({ found: { address, kind, title }, id, isActive, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input has the focus and handles the keys.
    <div aria-selected={isActive} className="find__option" id={id} onClick={() => onChoose(address)} role="option" tabIndex={-1}>
      <span>{title}</span> <span className="find__kind">{kind}</span>
    </div>
  )
}
