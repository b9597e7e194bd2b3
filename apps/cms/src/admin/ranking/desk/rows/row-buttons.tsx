import { memo } from 'react'

import { messages } from '../messages.ts'
import { IconButton } from './icon-button.tsx'
import type { RowAction } from './row-action.ts'

type Props = {
  act: (action: RowAction) => void
  /** The open threads on the entry; null where it cannot be commented on. */
  comments: number | null
  hasNote: boolean
  id: string
  isFirst: boolean
  isLast: boolean
  isNoteOpen: boolean
  isReadOnly: boolean
  title: string
}

/** The controls after the title. Memoized without the rank: one move can change the rank of every row. */
export const RowButtons = memo(function RowButtons(props: Props) {
  const { act, comments, hasNote, id, isFirst, isLast, isNoteOpen, isReadOnly, title } = props
  const button = (kind: 'bottom' | 'down' | 'remove' | 'top' | 'up', isOff = false) => (
    <IconButton data-control={kind} icon={kind} isOff={isOff} label={messages[kind](title)} onClick={() => act({ id, kind })} />
  )
  return (
    <>
      {comments !== null && (
        <IconButton
          count={comments}
          data-control="comment"
          icon="comment"
          label={comments > 0 ? messages.comments(comments, title) : messages.comment(title)}
          onClick={() => act({ id, kind: 'comment' })}
          // The words that are selected in the note stay selected.
          onMouseDown={(event) => event.preventDefault()}
        />
      )}
      {(hasNote || !isReadOnly) && (
        <IconButton
          aria-expanded={isNoteOpen}
          data-control="note"
          icon={hasNote ? 'noted' : 'note'}
          label={messages.note(title)}
          onClick={() => act({ id, kind: 'note' })}
        />
      )}
      {!isReadOnly && (
        <>
          {button('up', isFirst)}
          {button('down', isLast)}
          {button('top', isFirst)}
          {button('bottom', isLast)}
          {button('remove')}
        </>
      )}
    </>
  )
})
