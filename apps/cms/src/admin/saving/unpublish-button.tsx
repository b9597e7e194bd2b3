'use client'

import { ConfirmationModal, PopupList, toast, useDocumentInfo, useDocumentTitle, useModal, useTranslation } from '@payloadcms/ui'

import { useStanding } from '../standing/use-standing.ts'
import { useUnpublish } from './use-unpublish.ts'

/**
 * Payload's button, but that its dialog names the page and says what becomes of the address, and that it says which revision is unpublished
 * and takes the new one into the form: else the next save would be refused.
 */
export function UnpublishButton() {
  const { hasPublishedDoc, hasPublishPermission, id, isTrashed } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const { t } = useTranslation()
  const { openModal } = useModal()
  const unpublish = useUnpublish()
  if (!hasPublishPermission || !hasPublishedDoc || isTrashed) return null

  const modalSlug = `unpublish-${id}`
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
        body={<WhatBecomesOfIt />}
        confirmLabel={t('version:unpublish')}
        confirmingLabel={t('version:unpublishing')}
        heading={`Unpublish “${title}”?`}
        modalSlug={modalSlug}
        onConfirm={() => confirm()}
      />
    </>
  )
}

/** Asked when the dialog opens: the address of what readers have, which a draft may be about to change. */
function WhatBecomesOfIt() {
  const standing = useStanding()
  return (
    <p>
      Readers get 404 at {standing?.path ?? 'its address'} from then on. Nothing is deleted: published again it is back, and where it then
      has another address, this one leads there.
    </p>
  )
}
