'use client'
import { PasswordField, useAuth, useDocumentInfo, useFormFields } from '@payloadcms/ui'

/** Asks those who change their own password for the one they have. Payload shows the field of the new one when it is to be changed. */
export function PresentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isChanging = useFormFields(([fields]) => fields['confirm-password'] !== undefined)
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
