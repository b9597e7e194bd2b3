'use client'

import { ConfirmationModal, PopupList, toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'

import { useUnpublish } from './use-unpublish.ts'

/** Payload's button, but that it says which revision is unpublished and takes the new one into the form: else the next save would be refused. */
export function UnpublishListButton() {
  const { hasPublishedDoc, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { t } = useTranslation()
  const { openModal } = useModal()
  const unpublish = useUnpublish()
  if (!hasPublishPermission || !hasPublishedDoc || isTrashed) return null

  const modalSlug = `unpublish-list-${id}`
  const confirm = async () => {
    const refusal = await unpublish()
    if (refusal) toast.error(refusal)
    else toast.success(t('version:unpublishedSuccessfully'))
  }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => openModal(modalSlug)}>
        {t('version:unpublish')}
      </PopupList.Button>
      <ConfirmationModal
        body={t('version:aboutToUnpublish')}
        confirmingLabel={t('version:unpublishing')}
        heading={t('version:confirmUnpublish')}
        modalSlug={modalSlug}
        onConfirm={() => confirm()}
      />
    </>
  )
}
