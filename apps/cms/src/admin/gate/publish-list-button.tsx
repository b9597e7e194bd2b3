'use client'

import './gate.css'

import { ConfirmationModal, FormSubmit, useDocumentInfo, useForm, useModal, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import { useReview } from '../review/use-review.tsx'
import { ConflictDialog } from '../saving/conflict/conflict-dialog.tsx'
import { useCanPublish } from '../saving/use-can-publish.ts'
import { useSend } from '../saving/use-send.ts'
import { useGate } from './use-gate.ts'
import { words } from './words.ts'

const modalSlug = 'publish-with-drafts'

/**
 * Publishes a list. What stands in the way is said beside it, but the server is the judge: it can be pressed all the same. Where only
 * drafts do, they are named and published along with it.
 */
export function PublishListButton() {
  const { hasPublishPermission } = useDocumentInfo()
  const { t } = useTranslation()
  const { openModal } = useModal()
  const { conflict, send, settle } = useSend()
  const { gate } = useGate()
  const canPublish = useCanPublish()
  const button = useRef<HTMLButtonElement>(null)
  const drafts = (gate?.drafts ?? []).map(({ id }) => id)
  const publish = () => void send({ status: 'published', ...(drafts.length > 0 && { withDrafts: drafts }) })
  const goOn = () => (drafts.length > 0 ? openModal(modalSlug) : publish())
  const { press, review } = useReview({ button, drafts, goOn, publish })
  if (!hasPublishPermission) return null

  const inTheWay = drafts.length > 0 ? 0 : (gate?.obstacles.length ?? 0)
  return (
    <>
      {canPublish && inTheWay > 0 && <InTheWay count={inTheWay} />}
      {canPublish && review}
      <FormSubmit
        buttonId="action-save"
        disabled={!canPublish}
        extraButtonProps={inTheWay > 0 ? { 'aria-describedby': 'in-the-way' } : {}}
        onClick={press}
        ref={button}
        size="medium"
        type="button"
      >
        {drafts.length > 0 ? words.publishWith(drafts.length) : t('version:publishChanges')}
      </FormSubmit>
      <ConfirmationModal
        body={
          <div>
            <p>{words.confirmBody}</p>
            <ul>
              <li>{words.list}</li>
              {gate?.drafts.map(({ id, title }) => (
                <li key={id}>“{title}”</li>
              ))}
            </ul>
          </div>
        }
        confirmLabel={words.confirm}
        heading={words.confirmHeading(drafts.length)}
        modalSlug={modalSlug}
        onConfirm={publish}
      />
      {conflict && <ConflictDialog conflict={conflict} onClose={settle} returnFocus={button} send={send} />}
    </>
  )
}

/** Says that something is in the way, and opens the checklist. */
function InTheWay({ count }: { count: number }) {
  const { formRef } = useForm()
  const openChecklist = () => {
    const checklist = formRef.current?.querySelector<HTMLDetailsElement>('#checklist')
    if (!checklist) return
    checklist.open = true
    checklist.scrollIntoView({ block: 'center' })
    checklist.querySelector('summary')?.focus({ preventScroll: true })
  }
  return (
    <button className="in-the-way" id="in-the-way" onClick={openChecklist} title={words.standing(count)} type="button">
      {words.inTheWay(count)}
    </button>
  )
}
