'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'

import { useRevert } from './use-revert.ts'

/** Replaces Payload's “Revert to published”, which sends the published revision, and so is refused. */
export function Revert() {
  const { id } = useDocumentInfo()
  const { t } = useTranslation()
  const { openModal } = useModal()
  const revert = useRevert()
  const modalSlug = `revert-${id}`
  const confirm = async () => {
    const failure = await revert()
    if (failure) toast.error(failure)
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
