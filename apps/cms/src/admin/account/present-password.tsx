'use client'
import {
  PasswordField,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect } from 'react'

/** Asks those who type a new password of their own for the one they have. */
export function PresentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isChanging = useFormFields(([fields]) => Boolean(fields.password?.value))
  useOpenAfterRefusal(isChanging)
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

/** After a refused save Payload closes the fields of a new password, though the form still holds it. */
function useOpenAfterRefusal(isChanging: boolean): void {
  const { dispatchFields } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  useEffect(() => {
    if (!isChanging || !isModified || isSaving || !isSubmitted) return
    const button = document.getElementById('change-password')
    if (!button) return
    button.click()
    // Payload takes fields that open for empty ones.
    for (const path of ['password', 'confirm-password']) dispatchFields({ type: 'UPDATE', path, valid: true })
  }, [dispatchFields, isChanging, isModified, isSaving, isSubmitted])
}
