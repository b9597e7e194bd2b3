'use client'

import './marks.css'

import { FieldLabel } from '@payloadcms/ui'

import { hasPassages } from '../../../comments/anchors.ts'
import { CommentMark } from './comment-mark.tsx'

type Props = { field: { label?: string; name: string; required?: boolean; type: string }; path: string }

/** Payload's label with the count of comments on its field. */
export function CommentedLabel({ field: { label, name, required = false, type }, path }: Props) {
  const shown = label ?? name
  return (
    <span className="commented-label">
      <FieldLabel as={type === 'array' ? 'span' : 'label'} label={shown} path={path} required={required} />
      <CommentMark anchor={path} hasPassages={hasPassages({ type })} name={shown} />
    </span>
  )
}
