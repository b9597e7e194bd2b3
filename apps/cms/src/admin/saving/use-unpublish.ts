import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { useApi } from '../hooks/use-api.ts'
import { changeDocument } from './change-document.ts'
import { useDocumentPath } from './use-document-path.ts'

/** Unpublishes a document; the form keeps its values. Resolves to a sentence why it failed; to null when done. */
export function useUnpublish(): () => Promise<string | null> {
  const { incrementVersionCount, setData, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()
  const api = useApi()
  const path = `${useDocumentPath()}?depth=0`

  return async () => {
    const answer = await changeDocument(api, path, { _status: 'draft', revision: Number(getField('revision')?.value) })
    if ('failure' in answer) return answer.failure
    const { _status, revision } = answer.doc
    dispatchFields({ type: 'UPDATE', initialValue: revision, path: 'revision', value: revision })
    dispatchFields({ type: 'UPDATE', initialValue: _status, path: '_status', value: _status })
    setData(answer.doc)
    incrementVersionCount()
    setUnpublishedVersionCount(1)
    setHasPublishedDoc(false)
    return null
  }
}
