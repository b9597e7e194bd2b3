'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'

import { useRevert } from './use-revert.ts'

/** Payload's “Revert to published”, which would send the revision that was published and be refused for it. */
export function Revert() {
  const { id } = useDocumentInfo()
  const { t } = useTranslation()
  const { openModal } = useModal()
  const revert = useRevert()
  const modalSlug = `revert-${id}`
  const confirm = async () => {
    const refusal = await revert()
    if (refusal) toast.error(refusal)
    else toast.success(t('general:updatedSuccessfully'))
  }
  return (
    <>
      {' — '}
      <Button buttonStyle="none" className="status__action" id="action-revert-to-published" onClick={() => openModal(modalSlug)}>
        {t('version:revertToPublished')}
      </Button>
      <ConfirmationModal
        body={t('version:aboutToRevertToPublished')}
        confirmingLabel={t('version:reverting')}
        heading={t('version:confirmRevertToSaved')}
        modalSlug={modalSlug}
        onConfirm={() => confirm()}
      />
    </>
  )
}
