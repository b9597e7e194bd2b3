import { useState } from 'react'

import type { ShownComment } from '../../comments/read-comments.ts'
import { textParts } from '../../comments/text-parts.ts'
import { useLocalMoment } from '../versions/local-moment.ts'
import { Composer } from './composer.tsx'
import { messages } from './messages.ts'
import { useSend } from './use-send.ts'

/** What one person said, and what the user may do with it: change it for a while, or delete it after a second press. */
export function OneComment({ comment }: { comment: ShownComment }) {
  const moment = useLocalMoment()
  const { isSending, send } = useSend()
  const [mode, setMode] = useState<'deleting' | 'editing' | null>(null)
  const { at, author, editedAt, id, may, mentions, step, text } = comment
  return (
    <div className="comments__comment">
      <p className="comments__meta">
        <strong>{author}</strong> <time dateTime={at}>{moment(at)}</time>
        {editedAt && `, ${messages.edited}`}
      </p>
      {mode === 'editing' ? (
        <Composer
          action={messages.save}
          isSending={isSending}
          label={messages.buttons.edit}
          onCancel={() => setMode(null)}
          onSend={async (changed) => {
            const isSent = await send({ comment: id, do: 'edit', step, text: changed })
            if (isSent) setMode(null)
            return isSent
          }}
          text={text}
        />
      ) : (
        <CommentText mentions={mentions} text={text} />
      )}
      {mode === null && (may.includes('edit') || may.includes('delete')) && (
        <div className="comments__buttons">
          {may.includes('edit') && (
            <button onClick={() => setMode('editing')} type="button">
              {messages.buttons.edit}
            </button>
          )}
          {may.includes('delete') && (
            <button onClick={() => setMode('deleting')} type="button">
              {messages.buttons.delete}
            </button>
          )}
        </div>
      )}
      {mode === 'deleting' && (
        <div className="comments__buttons" role="status">
          {messages.deleteAsk}
          <button disabled={isSending} onClick={() => void send({ comment: id, do: 'delete', step })} type="button">
            {messages.deleteYes}
          </button>
          <button onClick={() => setMode(null)} type="button">
            {messages.cancel}
          </button>
        </div>
      )}
    </div>
  )
}

function CommentText({ mentions, text }: { mentions: string[]; text: string }) {
  let at = 0
  return (
    <p className="comments__text">
      {textParts(text, mentions).map((part) => {
        const key = at
        at += part.text.length
        if (part.kind === 'mention') return <b key={key}>{part.text}</b>
        if (part.kind === 'text') return part.text
        return (
          <a href={part.text} key={key} rel="noopener noreferrer" target="_blank">
            {part.text}
          </a>
        )
      })}
    </p>
  )
}
