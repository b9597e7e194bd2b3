'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Edition } from '../../../payload-types.ts'

import { useApi } from '../../hooks/use-api.ts'
import { publishedOrderPath } from './edition-paths.ts'

/** The montages of the newest edition, top first. `number` is null while the list is not public. */
export type PublishedOrder = { number: number | null; order: string[] }

const notPublic: PublishedOrder = { number: null, order: [] }

/** Null until it is loaded. Loaded again after a publish or a withdrawal, and when the window gets the focus: others publish, too. */
export function usePublishedOrder(): PublishedOrder | null {
  const api = useApi()
  const { data, hasPublishedDoc, id, isTrashed } = useDocumentInfo()
  const [published, setPublished] = useState<PublishedOrder | null>(null)
  // `data` changes as soon as the save is answered, Payload's document events several requests later.
  const publishedAt: unknown = data?._status === 'published' ? data.updatedAt : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: a publish or a withdrawal changes the published order.
  useEffect(() => {
    // A list in the trash keeps its status.
    if (id === undefined || isTrashed) return setPublished(notPublic)
    const path = publishedOrderPath(String(id))
    const unmounting = new AbortController()
    const load = () =>
      void api.request<{ docs: Pick<Edition, 'number' | 'order'>[] }>(path, { signal: unmounting.signal }).then(
        ({ docs: [newest] }) =>
          setPublished(newest ? { number: newest.number, order: newest.order.map(({ montage }) => montage) } : notPublic),
        () => undefined,
      )
    load()
    window.addEventListener('focus', load)
    return () => {
      window.removeEventListener('focus', load)
      unmounting.abort()
    }
  }, [api, hasPublishedDoc, id, isTrashed, publishedAt])

  return published
}
