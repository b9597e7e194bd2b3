import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import type { Thread } from './arrange-threads.ts'
import { Composer } from './composer/composer.tsx'
import { messages } from './messages.ts'
import { OneComment } from './one-comment.tsx'
import { useSend } from './use-send.ts'

/** A comment with its answers. */
export function CommentThread({ thread: { answers, first } }: { thread: Thread }) {
  const { isSending, send } = useSend()
  const [isAnswering, setIsAnswering] = useState(false)
  const answerButton = useRef<HTMLButtonElement>(null)
  const stopAnswering = () => {
    flushSync(() => setIsAnswering(false))
    answerButton.current?.focus()
  }
  const change = (action: 'reopen' | 'settle') => void send({ comment: first.id, do: action, step: first.step })
  return (
    <>
      <OneComment comment={first} />
      {answers.length > 0 && (
        <ol className="comments__answers">
          {answers.map((answer) => (
            <li key={answer.id}>
              <OneComment comment={answer} />
            </li>
          ))}
        </ol>
      )}
      {first.settledBy !== null && <p className="comments__meta">{messages.settledBy(first.settledBy)}</p>}
      {isAnswering ? (
        <Composer
          action={messages.answer}
          draft={first.id}
          isSending={isSending}
          label={messages.answer}
          onCancel={stopAnswering}
          onSend={async (text) => {
            const isSent = await send({ comment: first.id, do: 'answer', text })
            if (isSent) stopAnswering()
            return isSent
          }}
        />
      ) : (
        <div className="comments__buttons">
          <button onClick={() => setIsAnswering(true)} ref={answerButton} type="button">
            {messages.answer}
          </button>
          {(['settle', 'reopen'] as const)
            .filter((action) => first.may.includes(action))
            .map((action) => (
              <button key={action} onClick={() => change(action)} type="button">
                {messages.buttons[action]}
              </button>
            ))}
        </div>
      )}
    </>
  )
}
