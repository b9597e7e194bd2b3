import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { List } from 'types/payload-types'

import { changeList } from './change-list.ts'

/** Publishes what readers have of a list once more, over the draft on top of it, and loads it into the form. Resolves to why not; null when done. */
export function useRevert(): () => Promise<string | null> {
  const { config } = useConfig()
  const { id, incrementVersionCount, setData, setUnpublishedVersionCount } = useDocumentInfo()
  const { getField, reset } = useForm()
  const address = `${config.routes.api}/lists/${id}?depth=0`

  return async () => {
    const published = await fetch(address, { credentials: 'include' }).catch(() => null)
    if (!published?.ok) return `The CMS ${published ? `answered ${published.status}` : 'did not answer'}. Nothing was changed.`
    const content = (await published.json()) as List
    const answer = await changeList(address, { ...content, revision: Number(getField('revision')?.value) })
    if ('refusal' in answer) return answer.refusal
    await reset(answer.doc)
    setData(answer.doc)
    incrementVersionCount()
    setUnpublishedVersionCount(0)
    return null
  }
}
