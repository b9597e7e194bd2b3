'use client'

import { useTranslation } from '@payloadcms/ui'

import { SavingButton } from './saving-button.tsx'
import { useCanSave } from './use-can-save.ts'

export function SaveDraftButton() {
  const { t } = useTranslation()
  const canSave = useCanSave()
  return (
    <SavingButton attempt={{ status: 'draft' }} disabled={!canSave} id="action-save-draft" isSecondary label={t('version:saveDraft')} />
  )
}
