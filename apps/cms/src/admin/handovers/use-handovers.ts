import { toast, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { HandoversOfDocument } from '../../handovers/read-handover.ts'
import type { HandoverAction } from '../../handovers/transitions.ts'
import { ApiError } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import { usePolled } from '../hooks/use-polled.ts'
import { messages } from './messages.ts'

export type Send = (action: HandoverAction, given?: { of?: string | null; withDrafts?: string[]; words?: string }) => Promise<boolean>

/** The reviews of a document, such as `/lists/<id>`; null until they are loaded. `send` resolves to whether it was accepted, and says why not. */
export function useHandovers(document: string): { handovers: HandoversOfDocument | null; isSending: boolean; send: Send } {
  const api = useApi()
  const { data } = useDocumentInfo()
  const path = `${document}/handover`
  const [handovers, setHandovers] = usePolled<HandoversOfDocument, null>(path, 5, null)
  const [isSending, setIsSending] = useState(false)

  const send: Send = async (action, { withDrafts = [], ...given } = {}) => {
    if (isSending) return false
    setIsSending(true)
    const isAccepted = await request({ do: action, revision: data?.revision ?? null, ...given }, withDrafts)
    const newest = await api.request<HandoversOfDocument>(path).catch(() => null)
    if (newest) setHandovers(newest)
    setIsSending(false)
    return isAccepted
  }
  const request = async (body: object, withDrafts: string[]): Promise<boolean> => {
    try {
      const address = withDrafts.length > 0 ? `${path}?withDrafts=${withDrafts.join()}` : path
      const { message } = await api.request<{ message: string }>(address, { body, method: 'POST', timeoutInMs: null })
      toast.success(message)
      return true
    } catch (error) {
      toast.error(error instanceof ApiError && !error.isUnanswered ? error.message : messages.unanswered)
      return false
    }
  }
  return { handovers, isSending, send }
}
