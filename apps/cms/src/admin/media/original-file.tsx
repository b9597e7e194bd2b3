'use client'

import './images.css'

import { useDocumentInfo, useField } from '@payloadcms/ui'
import type { Media } from '../../payload-types.ts'

import { words } from './words.ts'

/** Under the file of a saved image: the name it came with, if that is known, and the ways to the file itself. */
export function OriginalFile({ path }: { path: string }) {
  const { value: name } = useField<string>({ path })
  const { id, savedDocumentData } = useDocumentInfo()
  const { filename, url } = (savedDocumentData ?? {}) as Partial<Media>
  if (!id || !filename) return null
  return (
    <div className="field-type original-file">
      {name && (
        <p>
          <span>{words.originalName}</span> <b>{name}</b>
        </p>
      )}
      <p>
        <a download={name || filename} href={`/api/media/${id}/original`}>
          {words.download}
        </a>
        {url && (
          <a href={url} rel="noreferrer" target="_blank">
            {words.open}
          </a>
        )}
      </p>
    </div>
  )
}
