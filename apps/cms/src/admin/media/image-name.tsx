'use client'

import './images.css'

import { useDocumentEvents, useField } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { Media } from '../../payload-types.ts'

import { words } from './words.ts'

/** Under the card of an image in a form: its alt text and the name its file came with. The card has the name we store it under. */
export function ImageName({ path }: { path?: string }) {
  const { value: id } = useField<string>(path ? { path } : {})
  const { mostRecentUpdate } = useDocumentEvents()
  const [named, setNamed] = useState<{ id: string; sentence: string } | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the image may have been saved in a drawer.
  useEffect(() => {
    if (!id) return
    const leaving = new AbortController()
    ask(id, leaving.signal).then(
      (sentence) => setNamed({ id, sentence }),
      () => leaving.signal.aborted || setNamed({ id, sentence: words.nameFailed }),
    )
    return () => leaving.abort()
  }, [id, mostRecentUpdate])

  if (!id) return null
  // There from the start: while it is, the card does not show the stored name.
  return <p className="image-name">{named?.id === id && named.sentence}</p>
}

async function ask(id: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`/api/media/${id}?depth=0&select[alt]=true&select[originalName]=true`, { credentials: 'include', signal })
  if (response.status === 404) return words.gone
  if (!response.ok) throw new Error(`The CMS answered ${response.status}.`)
  return words.nameOf((await response.json()) as Pick<Media, 'alt' | 'originalName'>)
}
