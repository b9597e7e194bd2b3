'use client'

import '../../visually-hidden.css'
import './marks.css'

import { Button } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { ShownComment } from '../../../comments/read-comments.ts'
import { usePolled } from '../../hooks/use-polled.ts'
import { messages } from '../messages.ts'
import { countOpen, storeOf } from '../store.ts'
import { useCommentedDocument, useCommentState } from '../use-comments.ts'

/** Above a form: opens the panel, and tells how many threads are open. It loads the comments for all parts of the form, after its first paint. */
export function CommentsButton() {
  const document = useCommentedDocument()
  return document && <LoadingButton document={document} />
}

function LoadingButton({ document }: { document: string }) {
  const store = storeOf(document)
  const [answer] = usePolled<{ comments: ShownComment[] }, null>(`${document}/comments`, 10, null)
  const count = useCommentState(countOpen) ?? 0
  const isOpen = useCommentState(({ panel }) => panel.isOpen) ?? false

  useEffect(() => {
    if (answer) store.setComments(answer.comments)
  }, [answer, store])
  useEffect(() => () => store.close(), [store])

  return (
    <Button
      buttonStyle="secondary"
      className="comments-button"
      extraButtonProps={{ 'aria-expanded': isOpen, title: messages.comments }}
      id="action-comments"
      margin={false}
      onClick={() => (isOpen ? store.close() : store.open(null))}
      size="medium"
    >
      <span className="visually-hidden">{messages.comments} </span>
      {count > 0 && count}
      {count > 0 && <span className="visually-hidden"> {messages.open}</span>}
    </Button>
  )
}
