'use client'

import './images.css'

import { useDocumentEvents, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'

import type { Media } from '../../payload-types.ts'

import { type Api, ApiError } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import { messages } from './messages.ts'

/** Below the card of an image in a form: its alt text and original name. The card itself has the stored name. */
export function ImageName({ path }: { path?: string }) {
  const { value: id } = useField<string>(path ? { path } : {})
  const api = useApi()
  const { mostRecentUpdate } = useDocumentEvents()
  const [named, setNamed] = useState<{ id: string; sentence: string } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the image may have been saved in a drawer.
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    fetchName(api, id, leaving.signal).then(
      (sentence) => setNamed({ id, sentence }),
      () => leaving.signal.aborted || setNamed({ id, sentence: messages.nameFailed }),
    )
    return () => leaving.abort()
  }, [api, id, mostRecentUpdate])

  if (!id) return null
  // Rendered from the start: its presence hides the stored name in the card.
  return <p className="image-name">{named?.id === id && named.sentence}</p>
}

async function fetchName(api: Api, id: string, signal: AbortSignal): Promise<string> {
  try {
    const path = `/media/${id}?depth=0&select[alt]=true&select[originalName]=true`
    return messages.nameOf(await api.request<Pick<Media, 'alt' | 'originalName'>>(path, { signal }))
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return messages.deletedImage
    throw error
  }
}
