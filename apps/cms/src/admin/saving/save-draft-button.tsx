'use client'

import { FormSubmit, useDocumentInfo, useEditDepth, useFormModified, useHotkey, useOperation, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'

import { ConflictDialog } from '../conflict/conflict-dialog.tsx'
import { useSend } from './use-send.ts'

/** Payload's button, but for what `useSend` does with an answer. */
export function SaveDraftButton() {
  const { uploadStatus } = useDocumentInfo()
  const { t } = useTranslation()
  const { conflict, send, settle } = useSend()
  const editDepth = useEditDepth()
  const isModified = useFormModified()
  const operation = useOperation()
  const button = useRef<HTMLButtonElement>(null)

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  return (
    <>
      <FormSubmit
        buttonId="action-save-draft"
        buttonStyle="secondary"
        className="save-draft"
        disabled={(operation === 'update' && !isModified) || uploadStatus === 'uploading'}
        onClick={() => void send({ status: 'draft' })}
        ref={button}
        size="medium"
        type="button"
      >
        {t('version:saveDraft')}
      </FormSubmit>
      {conflict && <ConflictDialog conflict={conflict} onClose={settle} returnFocus={button} send={send} />}
    </>
  )
}
