'use client'

import './images.css'

import { useDocumentInfo, useField } from '@payloadcms/ui'
import type { Media } from '../../payload-types.ts'

import { useApi } from '../hooks/use-api.ts'
import { messages } from './messages.ts'

/** Below the file of a saved image: its original name, if known, and links to the file. */
export function OriginalFile({ path }: { path: string }) {
  const api = useApi()
  const { value: name } = useField<string>({ path })
  const { id, savedDocumentData } = useDocumentInfo()
  const { filename, url } = (savedDocumentData ?? {}) as Partial<Media>
  if (!id || !filename) return null
  return (
    <div className="field-type original-file">
      {name && (
        <p>
          <span>{messages.originalName}</span> <b>{name}</b>
        </p>
      )}
      <p>
        <a download={name || filename} href={api.addressOf(`/media/${id}/original`)}>
          {messages.download}
        </a>
        {url && (
          <a href={url} rel="noreferrer" target="_blank">
            {messages.open}
          </a>
        )}
      </p>
    </div>
  )
}
