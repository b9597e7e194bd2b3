import { useDocumentInfo, useForm } from '@payloadcms/ui'
import type { Data } from 'payload'

import { changeDocument } from './change-document.ts'
import { useDocumentAddress } from './use-document-address.ts'

/** Publishes what readers have of a document once more, over the draft on top of it, and loads it into the form. Resolves to why not; null when done. */
export function useRevert(): () => Promise<string | null> {
  const { incrementVersionCount, setData, setUnpublishedVersionCount } = useDocumentInfo()
  const { getField, reset } = useForm()
  const address = `${useDocumentAddress()}?depth=0`

  return async () => {
    const published = await fetch(address, { credentials: 'include' }).catch(() => null)
    if (!published?.ok) return `The CMS ${published ? `answered ${published.status}` : 'did not answer'}. Nothing was changed.`
    const content = (await published.json()) as Data
    const answer = await changeDocument(address, { ...content, revision: Number(getField('revision')?.value) })
    if ('refusal' in answer) return answer.refusal
    await reset(answer.doc)
    setData(answer.doc)
    incrementVersionCount()
    setUnpublishedVersionCount(0)
    return null
  }
}
