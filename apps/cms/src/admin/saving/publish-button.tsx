'use client'

import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { SendingButton } from './sending-button.tsx'
import { useCanPublish } from './use-can-publish.ts'

/** Payload's button, but that only an answer of success counts as published. */
export function PublishButton() {
  const { hasPublishPermission } = useDocumentInfo()
  const { t } = useTranslation()
  const canPublish = useCanPublish()
  if (!hasPublishPermission) return null
  return <SendingButton attempt={{ status: 'published' }} disabled={!canPublish} id="action-save" label={t('version:publishChanges')} />
}
