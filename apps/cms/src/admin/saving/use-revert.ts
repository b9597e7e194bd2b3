import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'

import { changeDocument, type SavedDocument } from './change-document.ts'
import { revisionIn } from './use-unpublish.ts'

/** Publishes what readers have of a document once more, over the draft on top of it, and loads it into the form. Resolves to why not; null when done. */
export function useRevert(): () => Promise<string | null> {
  const { config } = useConfig()
  const { collectionSlug, id, incrementVersionCount, setData, setUnpublishedVersionCount } = useDocumentInfo()
  const { getField, reset } = useForm()
  const address = `${config.routes.api}/${collectionSlug}/${id}?depth=0`

  return async () => {
    const published = await fetch(address, { credentials: 'include' }).catch(() => null)
    if (!published?.ok) return `The CMS ${published ? `answered ${published.status}` : 'did not answer'}. Nothing was changed.`
    const content = (await published.json()) as SavedDocument
    const answer = await changeDocument(address, { ...content, ...revisionIn(getField) })
    if ('refusal' in answer) return answer.refusal
    await reset(answer.doc)
    setData(answer.doc)
    incrementVersionCount()
    setUnpublishedVersionCount(0)
    return null
  }
}
