'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import type { ViewsOfDocument } from '../../views/views-endpoint.ts'
import { useApi } from '../hooks/use-api.ts'
import { useLoaded } from '../hooks/use-loaded.ts'
import { viewsInWords } from './views-in-words.ts'
import './page-views.css'

/** In the sidebar of a public document: how often its page was viewed. */
export function PageViews() {
  const { collectionSlug, hasPublishedDoc, id } = useDocumentInfo()
  return hasPublishedDoc && id !== undefined ? <Loaded document={`${collectionSlug}/${id}`} /> : null
}

function Loaded({ document }: { document: string }) {
  const api = useApi()
  const { hasFailed, value } = useLoaded(document, () => api.request<ViewsOfDocument>(`/views/${document}`))
  if (value && !value.views) return null
  return (
    <p className="field-type page-views">{hasFailed ? 'The views of the page could not be loaded.' : value ? viewsInWords(value) : '…'}</p>
  )
}
