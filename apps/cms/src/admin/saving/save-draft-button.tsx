'use client'

import { useTranslation } from '@payloadcms/ui'

import { SendingButton } from './sending-button.tsx'
import { useCanSave } from './use-can-save.ts'

/** Of a document with drafts. */
export function SaveDraftButton() {
  const { t } = useTranslation()
  const canSave = useCanSave()
  return (
    <SendingButton
      attempt={{ status: 'draft' }}
      disabled={!canSave}
      hasSaveKey
      id="action-save-draft"
      isSecondary
      label={t('version:saveDraft')}
    />
  )
}
