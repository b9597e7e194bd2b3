'use client'

import './images.css'

import { useFormFields } from '@payloadcms/ui'

import { words } from './words.ts'

/** A mark under a field, while it holds what was read from the file. */
export function ReadFromFile({ name }: { name: string }) {
  const isRead = useFormFields(([fields]) => {
    const noted = fields.readFromFile?.value
    const field = fields[name]
    return Array.isArray(noted) && noted.includes(name) && Boolean(field?.value) && field?.value === field?.initialValue
  })
  return isRead ? <p className="read-from-file">{words.readFromFile}</p> : null
}
