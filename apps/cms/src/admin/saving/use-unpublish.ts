import { useDocumentInfo, useForm } from '@payloadcms/ui'

import { changeDocument } from './change-document.ts'
import { useDocumentAddress } from './use-document-address.ts'

/** Takes a document from its readers. What is in the form stays there, saved or not. Resolves to why not; null when done. */
export function useUnpublish(): () => Promise<string | null> {
  const { incrementVersionCount, setData, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()
  const address = `${useDocumentAddress()}?depth=0`

  return async () => {
    const answer = await changeDocument(address, { _status: 'draft', revision: Number(getField('revision')?.value) })
    if ('refusal' in answer) return answer.refusal
    const { _status, revision } = answer.doc
    // The next save is made on this one.
    dispatchFields({ type: 'UPDATE', initialValue: revision, path: 'revision', value: revision })
    dispatchFields({ type: 'UPDATE', initialValue: _status, path: '_status', value: _status })
    setData(answer.doc)
    incrementVersionCount()
    setUnpublishedVersionCount(1)
    setHasPublishedDoc(false)
    return null
  }
}
