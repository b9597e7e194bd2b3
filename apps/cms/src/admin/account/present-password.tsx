'use client'
import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'

/** Asks those who type a new password of their own for the one they have. */
export function PresentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isChanging = useFormFields(([fields]) => Boolean(fields.password?.value))
  if (!isChanging || id === undefined || id !== user?.id) return null
  return (
    <PasswordField
      autoComplete="current-password"
      field={{ name: 'presentPassword', label: 'Present password', required: true }}
      path="presentPassword"
      validate={demandPassword}
    />
  )
}

const demandPassword = (value: unknown): string | true => Boolean(value) || 'Give your present password to change it.'
