'use client'

import './gate.css'

import { ConfirmationModal, FormSubmit, useDocumentInfo, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import { useReview } from '../review/use-review.tsx'
import { ConflictDialog } from '../saving/conflict/conflict-dialog.tsx'
import { useCanPublish } from '../saving/use-can-publish.ts'
import { useSend } from '../saving/use-send.ts'
import { messages } from './messages.ts'
import { useGate } from './use-gate.ts'

const modalSlug = 'publish-with-drafts'

/** Enabled in spite of obstacles: the server decides. If drafts are the only ones, a dialog offers to publish them along with the list. */
export function PublishListButton() {
  const { hasPublishPermission } = useDocumentInfo()
  const { t } = useTranslation()
  const { openModal } = useModal()
  const { closeConflict, conflict, send } = useSend()
  const { gate } = useGate()
  const canPublish = useCanPublish()
  const button = useRef<HTMLButtonElement>(null)
  const drafts = (gate?.drafts ?? []).map(({ id }) => id)
  const publish = () => void send({ status: 'published', ...(drafts.length > 0 && { withDrafts: drafts }) })
  const goOn = () => (drafts.length > 0 ? openModal(modalSlug) : publish())
  const { press, review } = useReview({ button, drafts, goOn, publish })
  if (!hasPublishPermission) return null

  const toFix = drafts.length > 0 ? 0 : (gate?.obstacles.length ?? 0)
  return (
    <>
      {canPublish && toFix > 0 && <ToFix count={toFix} />}
      {canPublish && review}
      <FormSubmit
        buttonId="action-save"
        disabled={!canPublish}
        extraButtonProps={toFix > 0 ? { 'aria-describedby': 'to-fix' } : {}}
        onClick={press}
        ref={button}
        size="medium"
        type="button"
      >
        {drafts.length > 0 ? messages.publishWith(drafts.length) : t('version:publishChanges')}
      </FormSubmit>
      <ConfirmationModal
        body={
          <div>
            <p>{messages.confirmBody}</p>
            <ul>
              <li>{messages.list}</li>
              {gate?.drafts.map(({ id, title }) => (
                <li key={id}>“{title}”</li>
              ))}
            </ul>
          </div>
        }
        confirmLabel={messages.confirm}
        heading={messages.confirmHeading(drafts.length)}
        modalSlug={modalSlug}
        onConfirm={publish}
      />
      {conflict && <ConflictDialog conflict={conflict} onClose={closeConflict} returnFocus={button} send={send} />}
    </>
  )
}

function ToFix({ count }: { count: number }) {
  const { formRef } = useForm()
  const openChecklist = () => {
    const checklist = formRef.current?.querySelector<HTMLDetailsElement>('#checklist')
    if (!checklist) return
    checklist.open = true
    checklist.scrollIntoView({ block: 'center' })
    checklist.querySelector('summary')?.focus({ preventScroll: true })
  }
  return (
    <button className="to-fix" id="to-fix" onClick={openChecklist} type="button">
      {messages.toFix(count)}
    </button>
  )
}
