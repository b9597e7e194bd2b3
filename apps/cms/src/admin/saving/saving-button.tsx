'use client'

import { FormSubmit, useEditDepth, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'
import type { Attempt } from './attempt.ts'
import { ConflictDialog } from './conflict/conflict-dialog.tsx'
import { useSend } from './use-send.ts'

type Props = { attempt: Attempt; disabled: boolean; id: string; isSecondary?: boolean; label: string }

export function SavingButton({ attempt, disabled, id, isSecondary = false, label }: Props) {
  const { closeConflict, conflict, send } = useSend()
  const editDepth = useEditDepth()
  const button = useRef<HTMLButtonElement>(null)

  useHotkey({ cmdCtrlKey: true, editDepth, keyCodes: ['s'] }, (event) => {
    event.preventDefault()
    event.stopPropagation()
    button.current?.click()
  })

  return (
    <>
      <FormSubmit
        buttonId={id}
        buttonStyle={isSecondary ? 'secondary' : 'primary'}
        disabled={disabled}
        onClick={() => void send(attempt)}
        ref={button}
        size="medium"
        type="button"
      >
        {label}
      </FormSubmit>
      {conflict && <ConflictDialog conflict={conflict} onClose={closeConflict} returnFocus={button} send={send} />}
    </>
  )
}
