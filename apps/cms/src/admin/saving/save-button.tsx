'use client'

import { useTranslation } from '@payloadcms/ui'

import { SendingButton } from './sending-button.tsx'
import { useCanSave } from './use-can-save.ts'

/** Of a document without drafts: what is saved is what readers get. */
export function SaveButton() {
  const { t } = useTranslation()
  const canSave = useCanSave()
  return <SendingButton attempt={{}} disabled={!canSave} hasSaveKey id="action-save" label={t('general:save')} />
}
