'use client'

import { useTranslation } from '@payloadcms/ui'

import { SavingButton } from './saving-button.tsx'
import { useCanSave } from './use-can-save.ts'

export function SaveButton() {
  const { t } = useTranslation()
  const canSave = useCanSave()
  return <SavingButton attempt={{}} disabled={!canSave} id="action-save" label={t('general:save')} />
}
