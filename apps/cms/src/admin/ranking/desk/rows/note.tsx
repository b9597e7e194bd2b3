import './note.css'

import { useField } from '@payloadcms/ui'

import { messages } from '../messages.ts'

type Props = { id: string; isReadOnly: boolean; maxLength: number; path: string; title: string }

/** The note of an entry. Only an open note is a field of the page: two hundred would make the form slow. */
export function Note({ id, isReadOnly, maxLength, path, title }: Props) {
  const { disabled, setValue, value = '' } = useField<string | null>({ path })
  const remaining = maxLength - (value?.length ?? 0)
  return (
    <div className="rank-row__note">
      <textarea
        aria-describedby={`${id}-help`}
        aria-label={messages.note(title)}
        className="rank-row__note-text"
        disabled={isReadOnly || disabled}
        id={id}
        maxLength={maxLength}
        onChange={setValue}
        rows={2}
        value={value ?? ''}
      />
      <p className="rank-row__note-help" id={`${id}-help`}>
        {messages.noteHelp}
        {remaining < 100 && ` ${messages.noteRemaining(remaining)}`}
      </p>
    </div>
  )
}
