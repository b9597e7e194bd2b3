'use client'

import './images.css'

import { useFormFields } from '@payloadcms/ui'

import { messages } from './messages.ts'

export function ReadFromFile({ name }: { name: string }) {
  const isRead = useFormFields(([fields]) => {
    const noted = fields.readFromFile?.value
    const field = fields[name]
    return Array.isArray(noted) && noted.includes(name) && Boolean(field?.value) && field?.value === field?.initialValue
  })
  return isRead ? <p className="read-from-file">{messages.readFromFile}</p> : null
}
