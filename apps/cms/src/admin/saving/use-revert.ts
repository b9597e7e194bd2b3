import { useDocumentInfo, useForm } from '@payloadcms/ui'
import type { Data } from 'payload'

import { ApiError } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import { changeDocument } from './change-document.ts'
import { useDocumentPath } from './use-document-path.ts'

/** Publishes the public state of a document again, over its newer draft, and loads it into the form. Resolves to a sentence why it failed; to null when done. */
export function useRevert(): () => Promise<string | null> {
  const { incrementVersionCount, setData, setUnpublishedVersionCount } = useDocumentInfo()
  const { getField, reset } = useForm()
  const api = useApi()
  const path = `${useDocumentPath()}?depth=0`

  return async () => {
    const published = await api.request<Data>(path).catch((error: ApiError) => error)
    if (published instanceof ApiError) return `${published.message} Nothing was changed.`
    const answer = await changeDocument(api, path, { ...published, revision: Number(getField('revision')?.value) })
    if ('failure' in answer) return answer.failure
    await reset(answer.doc)
    setData(answer.doc)
    incrementVersionCount()
    setUnpublishedVersionCount(0)
    return null
  }
}
