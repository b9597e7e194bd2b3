'use client'

import { Button, useDocumentInfo, useForm, useFormModified, useModal } from '@payloadcms/ui'
import type { RefObject } from 'react'

import type { SharesOfDocument } from '../../shares/shares-of-document.ts'
import { Dialog } from '../dialog/dialog.tsx'
import { returnFocusTo } from '../dialog/return-focus.ts'
import { ShareForm } from './share-form.tsx'
import { ShareList } from './share-list.tsx'

type Props = {
  /** Its path in the API. */
  document: string
  onClose: () => void
  refresh: () => Promise<void>
  returnFocus: RefObject<HTMLButtonElement | null>
  shares: SharesOfDocument
}

const explained = 'Whoever has the link sees the page as readers would get it, without an account. They can pass the link on.'

export function ShareDialog({ document: path, onClose, refresh, returnFocus, shares }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { closeModal } = useModal()
  const { formRef } = useForm()
  const isModified = useFormModified()
  const slug = `share-${collectionSlug}-${id}`
  const firstField = `${slug}-for`
  return (
    <Dialog
      className="share-dialog"
      explained={explained}
      focus={{
        initialFocus: () => document.getElementById(firstField) ?? document.getElementById(`${slug}-close`) ?? false,
        setReturnFocus: returnFocusTo(returnFocus, formRef),
      }}
      heading="Share a preview"
      onClose={onClose}
      slug={slug}
    >
      <div className="share-dialog__content">
        {shares.isPaused && <p className="share-dialog__warning">All links are paused at the moment, in the settings of the site.</p>}
        {shares.mayShare && isModified && <p>The changes that you have not saved yet are not shown. Save first if they should be.</p>}
        {shares.mayShare && <ShareForm document={path} firstField={firstField} onMade={refresh} />}
        <ShareList document={path} onChange={refresh} shares={shares.shares} />
      </div>
      <div className="confirmation-modal__controls">
        <Button buttonStyle="secondary" id={`${slug}-close`} margin={false} onClick={() => closeModal(slug)} size="medium" type="button">
          Close
        </Button>
      </div>
    </Dialog>
  )
}
