'use client'
import {
  Banner,
  PasswordField,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { useEffect, useState } from 'react'

/** Asks those who type a new password of their own for the one they have. */
export function PresentPassword() {
  const { user } = useAuth()
  const { id } = useDocumentInfo()
  const isChanging = useFormFields(([fields]) => Boolean(fields.password?.value))
  const isRefused = useIsRefused(isChanging)
  return (
    <>
      {isRefused && !isChanging && (
        <Banner type="error">Your password is not changed. Press “Change Password”, and type the new and the present one again.</Banner>
      )}
      {isChanging && id !== undefined && id === user?.id && (
        <PasswordField
          autoComplete="current-password"
          field={{ name: 'presentPassword', label: 'Present password', required: true }}
          path="presentPassword"
          validate={demandPassword}
        />
      )}
    </>
  )
}

const demandPassword = (value: unknown): string | true => Boolean(value) || 'Give your present password to change it.'

/** After a refused save Payload closes its fields of a new password, but its form still holds the password and would save it unseen. */
function useIsRefused(isChanging: boolean): boolean {
  const { dispatchFields, setModified } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const [isRefused, setRefused] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: Payload closes its fields when the form is no longer modified.
  useEffect(() => {
    const isClosed = document.getElementById('change-password') !== null
    if (!isChanging || !isClosed || isSaving) return
    setRefused(isSubmitted)
    // Other changes of the form may wait.
    setModified(isSubmitted)
    for (const path of ['password', 'confirm-password', 'presentPassword']) dispatchFields({ type: 'REMOVE', path })
  }, [dispatchFields, isChanging, isModified, isSaving, isSubmitted, setModified])
  return isRefused
}
