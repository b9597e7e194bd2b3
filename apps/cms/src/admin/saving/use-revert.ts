'use client'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import type { List } from 'types/payload-types'

/** Publishes what readers have of a list once more, over the draft on top of it, and loads it into the form. Resolves to why not; null when done. */
export function useRevert(): () => Promise<string | null> {
  const { config } = useConfig()
  const { id, incrementVersionCount, setData, setUnpublishedVersionCount } = useDocumentInfo()
  const { getField, reset } = useForm()
  const address = `${config.routes.api}/lists/${id}?depth=0`

  return async () => {
    try {
      const published = await fetch(address, { credentials: 'include' })
      if (!published.ok) return `The CMS answered ${published.status}. Nothing was changed.`
      const content = (await published.json()) as List
      const response = await fetch(address, {
        body: JSON.stringify({ ...content, revision: getField('revision')?.value }),
        credentials: 'include',
        headers: { 'Content-Type': 'application/json' },
        method: 'PATCH',
      })
      const { doc, errors } = (await response.json()) as { doc: List; errors?: { message: string }[] }
      if (!response.ok) return errors?.[0]?.message ?? `The CMS answered ${response.status}. Nothing was changed.`
      await reset(doc)
      setData(doc)
      incrementVersionCount()
      setUnpublishedVersionCount(0)
      return null
    } catch {
      return 'The CMS did not answer. Look whether it was done, and try again.'
    }
  }
}
