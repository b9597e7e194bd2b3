'use client'

import { FormSubmit, useDocumentInfo, useTranslation } from '@payloadcms/ui'

import { useCanPublish } from './use-can-publish.ts'
import { useSend } from './use-send.ts'

/** Payload's button, but that only an answer of success counts as published. */
export function PublishButton() {
  const { hasPublishPermission } = useDocumentInfo()
  const { t } = useTranslation()
  const { send } = useSend()
  const canPublish = useCanPublish()
  if (!hasPublishPermission) return null
  return (
    <FormSubmit
      buttonId="action-save"
      disabled={!canPublish}
      onClick={() => void send({ status: 'published' })}
      size="medium"
      type="button"
    >
      {t('version:publishChanges')}
    </FormSubmit>
  )
}
