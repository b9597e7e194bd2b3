'use client'

import './comments.css'

import { Button } from '@payloadcms/ui'
import { useEffect } from 'react'

import type { ShownComment } from '../../comments/read-comments.ts'
import { usePolled } from '../use-polled.ts'
import { messages } from './messages.ts'
import { storeOf } from './store.ts'
import { useCommentedDocument, useCommentState } from './use-comments.ts'

/** Above a form: opens the panel, and tells how many threads are open. It loads the comments for all parts of the form, after its first paint. */
export function CommentsButton() {
  const document = useCommentedDocument()
  return document && <LoadingButton document={document} />
}

function LoadingButton({ document }: { document: string }) {
  const store = storeOf(document)
  const [answer] = usePolled<{ comments: ShownComment[] }, null>(`${document}/comments`, 10, null)
  const count = useCommentState(({ counts }) => [...counts.values()].reduce((sum, each) => sum + each, 0)) ?? 0
  const isOpen = useCommentState(({ panel }) => panel.isOpen) ?? false

  useEffect(() => {
    if (answer) store.setComments(answer.comments)
  }, [answer, store])
  useEffect(() => () => store.close(), [store])

  return (
    <Button
      buttonStyle="secondary"
      className="comments-button"
      extraButtonProps={{ 'aria-expanded': isOpen, 'aria-label': messages.count(count) }}
      id="action-comments"
      margin={false}
      onClick={() => (isOpen ? store.close() : store.open(null))}
      size="medium"
    >
      {messages.comments}
      {count > 0 && <span className="comments-button__count">{count}</span>}
    </Button>
  )
}
