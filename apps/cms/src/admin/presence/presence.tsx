'use client'

import './presence.css'

import { useDocumentInfo } from '@payloadcms/ui'

import { sentenceOf } from './sentence.ts'
import { usePresent } from './use-present.ts'

/** Says who else has the document open. */
export function Presence() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const others = usePresent(globalSlug ? `globals/${globalSlug}` : id ? `${collectionSlug}/${id}` : null)
  return (
    <p className="presence" role="status">
      {others.length > 0 && sentenceOf(others, collectionSlug ?? globalSlug)}
    </p>
  )
}
