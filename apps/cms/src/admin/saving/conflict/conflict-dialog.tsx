'use client'

import './conflict.css'

import { Button, useDocumentInfo, useEditDepth, useForm, useModal } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Dialog } from '../../dialog/dialog.tsx'
import { returnFocusTo } from '../../dialog/return-focus.ts'
import type { Conflict, Send } from '../attempt.ts'
import { Differences } from './differences.tsx'
import { messages } from './messages.ts'
import { useTakeTheirs } from './use-take-theirs.ts'

type Props = { conflict: Conflict; onClose: () => void; returnFocus: RefObject<HTMLButtonElement | null>; send: Send }

/** Says that somebody else saved the document first, and lets the editor choose. Closing it changes nothing. */
export function ConflictDialog({ conflict: { attempt, theirs }, onClose, returnFocus, send }: Props) {
  const { closeModal } = useModal()
  const { collectionSlug, docConfig, globalSlug } = useDocumentInfo()
  const { formRef } = useForm()
  const slug = `conflict-${useEditDepth()}`
  const takeTheirs = useTakeTheirs()
  const [isDropping, setIsDropping] = useState(false)
  const [isCompared, setIsCompared] = useState(false)

  const drop = async () => {
    await takeTheirs(theirs)
    closeModal(slug)
  }
  return (
    <Dialog
      className="conflict"
      explained={isDropping ? messages.dropping : messages.explained(Boolean(docConfig?.versions))}
      focus={{ setReturnFocus: returnFocusTo(returnFocus, formRef) }}
      heading={messages.heading(theirs, collectionSlug ?? globalSlug)}
      onClose={onClose}
      slug={slug}
    >
      {isCompared && <Differences theirs={theirs} />}
      {isDropping ? (
        <div className="confirmation-modal__controls">
          <Choice hasFocus label={messages.back} onClick={() => setIsDropping(false)} />
          <Choice isMain label={messages.drop} onClick={() => void drop()} />
        </div>
      ) : (
        <div className="confirmation-modal__controls">
          <Choice hasFocus isExpanded={isCompared} isMain label={messages.see} onClick={() => setIsCompared(!isCompared)} />
          <Choice label={messages.take} onClick={() => setIsDropping(true)} />
          <Choice label={messages.put} onClick={() => void send(attempt, theirs.revision)} />
          <Choice label={messages.close} onClick={() => closeModal(slug)} />
        </div>
      )}
    </Dialog>
  )
}

type ChoiceProps = { hasFocus?: boolean; isExpanded?: boolean; isMain?: boolean; label: string; onClick: () => void }

/** `hasFocus`: it takes the focus when it appears in place of the one that was pressed. */
function Choice({ hasFocus = false, isExpanded, isMain = false, label, onClick }: ChoiceProps) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (hasFocus) button.current?.focus()
  }, [hasFocus])
  return (
    <Button
      buttonStyle={isMain ? 'primary' : 'secondary'}
      extraButtonProps={isExpanded === undefined ? {} : { 'aria-expanded': isExpanded }}
      margin={false}
      onClick={onClick}
      ref={button}
      size="medium"
      type="button"
    >
      {label}
    </Button>
  )
}
