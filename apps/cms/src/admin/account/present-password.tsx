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
  useForgetClosed(isChanging)
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

/** After a refused save Payload closes its fields of a new password, but its form still holds the password and would save it unseen. */
function useForgetClosed(isChanging: boolean): void {
  const { dispatchFields, setModified } = useForm()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  // biome-ignore lint/correctness/useExhaustiveDependencies: Payload closes its fields when the form is no longer modified.
  useEffect(() => {
    if (!isChanging || isSaving) return
    const forget = () => {
      if (document.getElementById('change-password') === null) return
      // Other changes of the form may wait.
      setModified(isSubmitted)
      for (const path of ['password', 'confirm-password']) dispatchFields({ type: 'REMOVE', path })
      // Its state holds this component, too.
      dispatchFields({ type: 'UPDATE', path: 'presentPassword', valid: true, value: '' })
    }
    forget()
    // Payload closes them in a render of its own.
    const observer = new MutationObserver(forget)
    observer.observe(document.body, { childList: true, subtree: true })
    return () => observer.disconnect()
  }, [dispatchFields, isChanging, isModified, isSaving, isSubmitted, setModified])
}
