'use client'

import './conflict.css'

import { Button, useDocumentInfo, useEditDepth, useForm, useModal } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { Dialog } from '../../dialog.tsx'
import { focusAfter } from '../../focus-after.ts'
import type { Conflict, Send } from '../attempt.ts'
import { Differences } from './differences.tsx'
import { useTakeTheirs } from './use-take-theirs.ts'
import { words } from './words.ts'

type Props = { conflict: Conflict; onClose: () => void; returnFocus: RefObject<HTMLButtonElement | null>; send: Send }

/** Two editors saved one document: says who was first, and lets the second choose. Closed, it leaves everything as it was. */
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
      explained={isDropping ? words.dropping : words.explained(Boolean(docConfig?.versions))}
      focus={{ setReturnFocus: focusAfter(returnFocus, formRef) }}
      heading={words.heading(theirs, collectionSlug ?? globalSlug)}
      onClose={onClose}
      slug={slug}
    >
      {isCompared && <Differences theirs={theirs} />}
      {isDropping ? (
        <div className="confirmation-modal__controls">
          <Choice hasFocus label={words.back} onClick={() => setIsDropping(false)} />
          <Choice isMain label={words.drop} onClick={() => void drop()} />
        </div>
      ) : (
        <div className="confirmation-modal__controls">
          <Choice hasFocus isExpanded={isCompared} isMain label={words.see} onClick={() => setIsCompared(!isCompared)} />
          <Choice label={words.take} onClick={() => setIsDropping(true)} />
          <Choice label={words.put} onClick={() => void send(attempt, theirs.revision)} />
          <Choice label={words.close} onClick={() => closeModal(slug)} />
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
