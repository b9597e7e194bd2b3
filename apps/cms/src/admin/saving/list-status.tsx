'use client'

import { Button, ConfirmationModal, toast, useDocumentInfo, useModal, useTranslation } from '@payloadcms/ui'

import { useRevert } from './use-revert.ts'

/** Payload's status line, but for its “Revert to published”, which would send the revision that was published and be refused for it. */
export function ListStatus() {
  const { docPermissions, hasPublishedDoc, isTrashed, unpublishedVersionCount } = useDocumentInfo()
  const { t } = useTranslation()
  const isChanged = hasPublishedDoc && unpublishedVersionCount > 0
  const status = isChanged ? 'changed' : hasPublishedDoc ? 'published' : 'draft'
  const inTrash = hasPublishedDoc ? 'previouslyPublished' : 'previouslyDraft'
  const words = t(`version:${isTrashed ? inTrash : status}`)
  return (
    <div className="status" title={`${t('version:status')}: ${words}`}>
      <div className="status__value-wrap">
        <span className="status__label">{t('version:status')}: </span>
        <span className="status__value">{words}</span>
        {isChanged && !isTrashed && docPermissions && 'update' in docPermissions && docPermissions.update && <Revert />}
      </div>
    </div>
  )
}

function Revert() {
  const { id } = useDocumentInfo()
  const { t } = useTranslation()
  const { openModal } = useModal()
  const revert = useRevert()
  const modalSlug = `revert-list-${id}`
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
