import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'

import { changeList } from './change-list.ts'

/** Takes a list from its readers. What is in the form stays there, saved or not. Resolves to why not; null when done. */
export function useUnpublish(): () => Promise<string | null> {
  const { config } = useConfig()
  const { id, incrementVersionCount, setData, setHasPublishedDoc, setUnpublishedVersionCount } = useDocumentInfo()
  const { dispatchFields, getField } = useForm()

  return async () => {
    const address = `${config.routes.api}/lists/${id}?depth=0`
    const answer = await changeList(address, { _status: 'draft', revision: Number(getField('revision')?.value) })
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
