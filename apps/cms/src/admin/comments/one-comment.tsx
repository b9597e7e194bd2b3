import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import type { ShownComment } from '../../comments/read-comments.ts'
import { textParts } from '../../comments/text-parts.ts'
import { useLocalMoment } from '../versions/local-moment.ts'
import { Composer } from './composer/composer.tsx'
import { messages } from './messages.ts'
import { useSend } from './use-send.ts'

/** What one person said, and what the user may do with it: change it for a while, or delete it after a second press. */
export function OneComment({ comment }: { comment: ShownComment }) {
  const moment = useLocalMoment()
  const { isSending, send } = useSend()
  const [mode, setMode] = useState<'deleting' | 'editing' | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const change = (next: typeof mode) => {
    flushSync(() => setMode(next))
    // A composer takes the focus by itself.
    if (next !== 'editing') box.current?.querySelector('button')?.focus()
  }
  const stop = () => change(null)
  const { at, author, editedAt, id, may, mentions, step, text } = comment
  return (
    <div className="comments__comment" ref={box}>
      <p className="comments__meta">
        <strong>{author}</strong> <time dateTime={at}>{moment(at)}</time>
        {editedAt && `, ${messages.edited}`}
      </p>
      {mode === 'editing' ? (
        <Composer
          action={messages.save}
          isSending={isSending}
          label={messages.buttons.edit}
          onCancel={stop}
          onSend={async (changed) => {
            const isSent = await send({ comment: id, do: 'edit', step, text: changed })
            if (isSent) stop()
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
            <button onClick={() => change('editing')} type="button">
              {messages.buttons.edit}
            </button>
          )}
          {may.includes('delete') && (
            <button onClick={() => change('deleting')} type="button">
              {messages.buttons.delete}
            </button>
          )}
        </div>
      )}
      {mode === 'deleting' && (
        <div className="comments__buttons" role="status">
          {messages.deleteAsk}
          <button onClick={() => void send({ comment: id, do: 'delete', step })} type="button">
            {messages.deleteYes}
          </button>
          <button onClick={stop} type="button">
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
