import './note.css'

import { useField } from '@payloadcms/ui'

import { words } from '../words.ts'

type Props = { id: string; isReadOnly: boolean; maxLength: number; path: string; title: string }

/** The note of an entry, opened in its row. Only open ones are fields of the page: two hundred would make it slow. */
export function Note({ id, isReadOnly, maxLength, path, title }: Props) {
  const { disabled, setValue, value = '' } = useField<string | null>({ path })
  const left = maxLength - (value?.length ?? 0)
  return (
    <div className="rank-row__note">
      <textarea
        aria-describedby={`${id}-help`}
        aria-label={words.note(title)}
        className="rank-row__note-text"
        disabled={isReadOnly || disabled}
        id={id}
        maxLength={maxLength}
        onChange={setValue}
        rows={2}
        value={value ?? ''}
      />
      <p className="rank-row__note-help" id={`${id}-help`}>
        {words.noteHelp}
        {left < 100 && ` ${words.noteLeft(left)}`}
      </p>
    </div>
  )
}
