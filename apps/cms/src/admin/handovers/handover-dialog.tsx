'use client'

import '../own-field.css'
import '../review/review.css'

import { Button, useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import { type RefObject, useId, useState } from 'react'

import type { HandoversOfDocument } from '../../handovers/read-handover.ts'
import { type HandoverAction, longestWords } from '../../handovers/transitions.ts'
import { Dialog } from '../dialog/dialog.tsx'
import { returnFocusTo } from '../dialog/return-focus.ts'
import { useGate } from '../gate/use-gate.ts'
import { LabelledSelect } from '../labelled-select.tsx'
import { buttons, messages } from './messages.ts'
import { ReviewedChanges } from './reviewed-changes.tsx'
import type { Send } from './use-handovers.ts'

type Props = Pick<HandoversOfDocument, 'may' | 'reviewers'> & {
  kind: 'ask' | 'decide' | 'override'
  onClose: () => void
  returnFocus: RefObject<HTMLElement | null>
  send: Send
}

const actionsOf: Record<Props['kind'], HandoverAction[]> = {
  ask: ['ask'],
  decide: ['return', 'approve', 'publish'],
  override: ['override'],
}

const texts: Record<Props['kind'], { explained?: string; heading: string; label: string }> = {
  ask: { explained: messages.askExplained, heading: 'Ask for review', label: messages.words },
  decide: { heading: 'What changes for readers', label: messages.wordsBack },
  override: { explained: messages.overrideExplained, heading: 'Publish without approval', label: messages.reason },
}

export function HandoverDialog({ kind, may, onClose, returnFocus, reviewers, send }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { closeModal } = useModal()
  const { formRef } = useForm()
  const textId = useId()
  const { gate } = useGate()
  const [of, setOf] = useState('')
  const [words, setWords] = useState('')
  const slug = `handover-${collectionSlug}-${id}`
  const { explained, heading, label } = texts[kind]
  // Of a list: its montages that readers do not have yet.
  const drafts = (gate?.drafts ?? []).map(({ id: draft }) => draft)

  const act = async (action: HandoverAction) => {
    const publishes = action === 'publish' || action === 'override'
    const isAccepted = await send(action, { of: of || null, words, ...(publishes && { withDrafts: drafts }) })
    if (!isAccepted) return
    closeModal(slug)
    // The form would offer to publish what is published.
    if (publishes) window.location.reload()
  }
  const needsWords = (action: HandoverAction) => (action === 'return' || action === 'override') && words.trim() === ''
  return (
    <Dialog
      className={`review handover-dialog${kind === 'decide' ? '' : ' handover-dialog--small'}`}
      focus={{ initialFocus: () => document.getElementById(textId) ?? false, setReturnFocus: returnFocusTo(returnFocus, formRef) }}
      heading={heading}
      onClose={onClose}
      slug={slug}
      {...(explained !== undefined && { explained })}
    >
      {kind === 'decide' && <ReviewedChanges drafts={drafts} />}
      <div className="handover-dialog__fields">
        {kind === 'ask' && (
          <LabelledSelect label={messages.who} onChange={setOf} value={of}>
            <option value="">{messages.anybody}</option>
            {reviewers.map(({ id: reviewer, name }) => (
              <option key={reviewer} value={reviewer}>
                {name}
              </option>
            ))}
          </LabelledSelect>
        )}
        <label htmlFor={textId}>{label}</label>
        <textarea
          className="own-field"
          id={textId}
          maxLength={longestWords}
          onChange={(event) => setWords(event.target.value)}
          rows={2}
          value={words}
        />
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(slug)} size="medium" type="button">
          {messages.close}
        </Button>
        {actionsOf[kind]
          .filter((action) => may.includes(action))
          .map((action) => (
            <Button
              buttonStyle={action === 'return' || action === 'approve' ? 'secondary' : 'primary'}
              disabled={needsWords(action)}
              key={action}
              margin={false}
              onClick={() => void act(action)}
              size="medium"
              type="button"
            >
              {buttons[action].replace('…', '')}
            </Button>
          ))}
      </div>
    </Dialog>
  )
}
