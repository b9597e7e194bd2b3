import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'

import { changeDocument } from './change-document.ts'

/** Takes a document from its readers. What is in the form stays there, saved or not. Resolves to why not; null when done. */
export function useUnpublish(): () => Promise<string | null> {
  const { config } = useConfig()
  const { collectionSlug, id, incrementVersionCount, setData, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()

  return async () => {
    const address = `${config.routes.api}/${collectionSlug}/${id}?depth=0`
    const answer = await changeDocument(address, { _status: 'draft', ...revisionIn(getField) })
    if ('refusal' in answer) return answer.refusal
    const { _status, revision } = answer.doc
    // The next save is made on this one.
    if (revision !== undefined) dispatchFields({ type: 'UPDATE', initialValue: revision, path: 'revision', value: revision })
    dispatchFields({ type: 'UPDATE', initialValue: _status, path: '_status', value: _status })
    setData(answer.doc)
    incrementVersionCount()
    setUnpublishedVersionCount(1)
    setHasPublishedDoc(false)
    return null
  }
}

/** The revision that a form was filled from, as part of what it sends; nothing where the document has none. */
export function revisionIn(getField: ReturnType<typeof useForm>['getField']): { revision?: number } {
  const revision: unknown = getField('revision')?.value
  return typeof revision === 'number' ? { revision } : {}
}
