'use client'

import './presence.css'

import { useDocumentInfo } from '@payloadcms/ui'

import { presenceSentence } from './presence-sentence.ts'
import { useOthers } from './use-others.ts'

export function Presence() {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const others = useOthers(globalSlug ? `globals/${globalSlug}` : id ? `${collectionSlug}/${id}` : null)
  return (
    <p className="presence" role="status">
      {others.length > 0 && presenceSentence(others, collectionSlug ?? globalSlug)}
    </p>
  )
}
