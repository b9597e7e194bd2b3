'use client'

import { FormSubmit, useEditDepth, useHotkey } from '@payloadcms/ui'
import { useRef } from 'react'
import type { Attempt } from './attempt.ts'
import { ConflictDialog } from './conflict/conflict-dialog.tsx'
import { useSend } from './use-send.ts'

type Props = { attempt: Attempt; disabled: boolean; id: string; isSecondary?: boolean; label: string }

/** Sends the form, as Payload's buttons do, but for what `useSend` does with the answer. Ctrl+S, or ⌘S, presses it. */
export function SavingButton({ attempt, disabled, id, isSecondary = false, label }: Props) {
  const { conflict, send, settle } = useSend()
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
      {conflict && <ConflictDialog conflict={conflict} onClose={settle} returnFocus={button} send={send} />}
    </>
  )
}
