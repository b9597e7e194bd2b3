'use client'

import { ConfirmationModal, PopupList, toast, useDocumentInfo, useDocumentTitle, useModal, useTranslation } from '@payloadcms/ui'

import { useStanding } from '../standing/use-standing.ts'
import { useUnpublish } from './use-unpublish.ts'

/**
 * Like Payload's button, but its dialog names the page and says what happens to its address. It also sends the revision and puts the new one
 * into the form: otherwise the next save would be refused.
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
    const failure = await unpublish()
    if (failure) toast.error(failure)
    else toast.success(t('version:unpublishedSuccessfully'))
  }
  return (
    <>
      <PopupList.Button id="action-unpublish" onClick={() => openModal(modalSlug)}>
        {t('version:unpublish')}
      </PopupList.Button>
      <ConfirmationModal
        body={<Explanation />}
        confirmLabel={t('version:unpublish')}
        confirmingLabel={t('version:unpublishing')}
        heading={`Unpublish “${title}”?`}
        modalSlug={modalSlug}
        onConfirm={() => confirm()}
      />
    </>
  )
}

/** Fetches the address that readers have: a draft may have another. */
function Explanation() {
  const standing = useStanding()
  return (
    <p>
      Readers get 404 at {standing?.path ?? 'its address'} from then on. Nothing is deleted: publish it again to bring it back. If it has
      another address then, this one redirects to it.
    </p>
  )
}
