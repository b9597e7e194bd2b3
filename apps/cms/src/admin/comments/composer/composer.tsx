import '../../own-field.css'

import { type KeyboardEvent, useEffect, useId, useRef } from 'react'

import { longestText } from '../../../comments/transitions.ts'
import { messages } from '../messages.ts'
import { MentionOptions } from './mention-options.tsx'
import { useDraft } from './use-draft.ts'
import { useMention } from './use-mention.ts'

type Props = {
  /** The text of the button. */
  action: string
  /** Keeps what is typed under this name in the tab. */
  draft?: string
  isSending: boolean
  label: string
  onCancel: () => void
  /** Resolves to whether it was sent: otherwise the words stay. */
  onSend: (text: string) => Promise<boolean>
  text?: string
}

/** Where a comment is written. Ctrl-Enter sends it, and an @ offers names. */
export function Composer({ action, draft, isSending, label, onCancel, onSend, text: initial = '' }: Props) {
  const id = useId()
  const [text, setText] = useDraft(draft, initial)
  const input = useRef<HTMLTextAreaElement>(null)
  const mention = useMention(input, text, setText)

  useEffect(() => {
    input.current?.focus()
    input.current?.scrollIntoView({ block: 'nearest' })
  }, [])

  const send = async () => {
    if (text.trim() === '' || isSending) return
    if (await onSend(text)) setText('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || mention.press(event)) return
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send()
  }
  return (
    <div className="comments__composer">
      <label htmlFor={id}>{label}</label>
      <textarea
        aria-activedescendant={mention.activeId}
        aria-autocomplete="list"
        aria-controls={mention.isOpen ? mention.listId : undefined}
        className="own-field"
        id={id}
        maxLength={longestText}
        onBlur={mention.close}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={press}
        onSelect={mention.look}
        ref={input}
        rows={3}
        value={text}
      />
      <MentionOptions mention={mention} />
      <div className="comments__buttons">
        <button className="comments__send" disabled={isSending || text.trim() === ''} onClick={() => void send()} type="button">
          {action}
        </button>
        <button
          onClick={() => {
            setText('')
            onCancel()
          }}
          type="button"
        >
          {messages.cancel}
        </button>
      </div>
    </div>
  )
}
