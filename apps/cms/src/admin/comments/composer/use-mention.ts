import { type KeyboardEvent, type RefObject, useId, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useApi } from '../../hooks/use-api.ts'
import { nextOption } from '../../ranking/add/next-option.ts'
import { useCommentedDocument } from '../use-comments.ts'
import { begunMention, matchingNames } from './begun-mention.ts'

export type Mention = ReturnType<typeof useMention>

/** The names that are offered while somebody types one after an @. They are asked for at the first @. */
export function useMention(input: RefObject<HTMLTextAreaElement | null>, text: string, setText: (text: string) => void) {
  const api = useApi()
  const path = `${useCommentedDocument()}/comments/people`
  const listId = useId()
  const asked = useRef(false)
  const [names, setNames] = useState<string[]>([])
  const [begun, setBegun] = useState<ReturnType<typeof begunMention>>(null)
  const [index, setIndex] = useState(0)
  const options = begun ? matchingNames(names, begun.typed) : []
  const isOpen = options.length > 0
  const active = options[Math.min(index, options.length - 1)]

  const close = () => setBegun(null)
  const look = () => {
    const next = input.current ? begunMention(input.current.value, input.current.selectionStart) : null
    if (next?.typed !== begun?.typed) setIndex(0)
    setBegun(next)
    if (!next || asked.current) return
    asked.current = true
    api.request<{ names: string[] }>(path).then(
      (answer) => setNames(answer.names),
      () => {
        asked.current = false
      },
    )
  }
  const choose = (name: string) => {
    if (!begun) return
    const before = `${text.slice(0, begun.start)}@${name} `
    const after = text.slice(begun.start + 1 + begun.typed.length).replace(/^ /, '')
    // At once: a key that is pressed meanwhile would stand before the caret.
    flushSync(() => {
      setText(before + after)
      close()
    })
    input.current?.focus()
    input.current?.setSelectionRange(before.length, before.length)
  }
  /** True when the key belonged to the options. */
  const press = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false
    if (event.key === 'Escape') close()
    else if ((event.key === 'Enter' || event.key === 'Tab') && active) choose(active)
    else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setIndex(nextOption(event.key, index, options.length) ?? 0)
    else return false
    event.preventDefault()
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    return true
  }
  const idOf = (name: string) => `${listId}-${options.indexOf(name)}`
  return { active, activeId: isOpen && active ? idOf(active) : undefined, choose, close, idOf, isOpen, listId, look, options, press }
}
