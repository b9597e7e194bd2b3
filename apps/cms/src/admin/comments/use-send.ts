import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import type { CommentRequest } from '../../comments/comment-request.ts'
import type { ShownComment } from '../../comments/read-comments.ts'
import { ApiError } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import { messages } from './messages.ts'
import { useCommentedDocument, useCommentsStore } from './use-comments.ts'

export type Send = (request: Partial<CommentRequest> & Pick<CommentRequest, 'do'>) => Promise<boolean>

/** Changes comments, and reads them again. `send` resolves to whether it was accepted, and says why not. */
export function useSend(): { isSending: boolean; send: Send } {
  const api = useApi()
  const path = `${useCommentedDocument()}/comments`
  const store = useCommentsStore()
  const [isSending, setIsSending] = useState(false)

  const send: Send = async (body) => {
    if (isSending) return false
    setIsSending(true)
    const isAccepted = await accepted(body)
    const newest = await api.request<{ comments: ShownComment[] }>(path).catch(() => null)
    if (newest) store?.setComments(newest.comments)
    setIsSending(false)
    // The pressed button may have gone with its comment.
    requestAnimationFrame(() => {
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('.comments__heading')?.focus()
    })
    return isAccepted
  }
  const accepted = async (body: object): Promise<boolean> => {
    try {
      await api.request(path, { body, method: 'POST', timeoutInMs: null })
      return true
    } catch (error) {
      toast.error(error instanceof ApiError && !error.isUnanswered ? error.message : messages.unanswered)
      return false
    }
  }
  return { isSending, send }
}
