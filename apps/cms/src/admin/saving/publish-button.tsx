'use client'

import { FormSubmit, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useRef } from 'react'
import { useReview } from '../review/use-review.tsx'
import { ConflictDialog } from './conflict/conflict-dialog.tsx'
import { useCanPublish } from './use-can-publish.ts'
import { useSend } from './use-send.ts'

/** Payload's button, but that only an answer of success counts as published, and that it shows what others changed first. */
export function PublishButton() {
  const { hasPublishPermission } = useDocumentInfo()
  const { t } = useTranslation()
  const { conflict, send, settle } = useSend()
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
      {conflict && <ConflictDialog conflict={conflict} onClose={settle} returnFocus={button} send={send} />}
    </>
  )
}
