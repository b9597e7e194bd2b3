'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Edition } from '../../../payload-types.ts'

import { publishedOrderOf, read } from './editions.ts'

/** The newest edition's number and its montages, top first. Without a number: readers have no order of this list. */
export type PublishedOrder = { number: number | null; order: string[] }

const none: PublishedOrder = { number: null, order: [] }

/**
 * The order that readers have of the list in the form; null until it is known. Asked on opening, after a publish and a withdrawal, and when
 * somebody comes back to the window: others publish, too. What was known stays while the CMS is away.
 */
export function usePublishedOrder(): PublishedOrder | null {
  const { config } = useConfig()
  const { data, hasPublishedDoc, id, isTrashed } = useDocumentInfo()
  const [published, setPublished] = useState<PublishedOrder | null>(null)
  // Payload's event of a save comes several requests later; this is replaced at once.
  const publishedAt: unknown = data?._status === 'published' ? data.updatedAt : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was published or withdrawn asks anew.
  useEffect(() => {
    // The trash leaves a list its status.
    if (id === undefined || isTrashed) return setPublished(none)
    const address = config.routes.api + publishedOrderOf(String(id))
    const leaving = new AbortController()
    const ask = () =>
      void read<{ docs: Pick<Edition, 'number' | 'order'>[] }>(address, leaving.signal).then(
        ({ docs: [newest] }) => setPublished(newest ? { number: newest.number, order: newest.order.map(({ montage }) => montage) } : none),
        () => undefined,
      )
    ask()
    window.addEventListener('focus', ask)
    return () => {
      window.removeEventListener('focus', ask)
      leaving.abort()
    }
  }, [config.routes.api, hasPublishedDoc, id, isTrashed, publishedAt])

  return published
}
