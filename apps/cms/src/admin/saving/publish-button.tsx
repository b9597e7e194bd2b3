'use client'

import { FormSubmit, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import { useReview } from '../review/use-review.tsx'
import { ConflictDialog } from './conflict/conflict-dialog.tsx'
import { useCanPublish } from './use-can-publish.ts'
import { useSend } from './use-send.ts'

/** Like Payload's button, but shows others' changes first, and marks the document as published only after a successful answer. */
export function PublishButton() {
  const { hasPublishPermission } = useDocumentInfo()
  const { t } = useTranslation()
  const { closeConflict, conflict, send } = useSend()
  const canPublish = useCanPublish()
  const button = useRef<HTMLButtonElement>(null)
  const { press, review } = useReview({ button, publish: () => void send({ status: 'published' }) })
  if (!hasPublishPermission) return null
  return (
    <>
      {canPublish && review}
      <FormSubmit buttonId="action-save" disabled={!canPublish} onClick={press} ref={button} size="medium" type="button">
        {t('version:publishChanges')}
      </FormSubmit>
      {conflict && <ConflictDialog conflict={conflict} onClose={closeConflict} returnFocus={button} send={send} />}
    </>
  )
}
