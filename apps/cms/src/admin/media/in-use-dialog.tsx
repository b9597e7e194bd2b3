'use client'

import './images.css'

import { Button, Modal, useDocumentInfo, useModal } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef } from 'react'

import type { Use } from '../../media/uses/find-uses.ts'
import { FirstUses } from './first-uses.tsx'
import { messages } from './messages.ts'

type Props = {
  /** Above the list of all uses in the form. */
  heading: RefObject<HTMLElement | null>
  refresh: () => void
  uses: Use[]
}

/** Replaces Payload's dialog that deletes an image, if the image is used: the server would refuse. `refresh` loads the uses again. */
export function InUseDialog({ heading, refresh, uses }: Props) {
  const { id } = useDocumentInfo()
  const { closeModal, isModalOpen, openModal } = useModal()
  // Payload's name of its own dialog.
  const deleteSlug = `delete-${id}`
  const slug = `not-deleted-${id}`
  const isDeleting = Boolean(isModalOpen(deleteSlug))
  const isShowingAll = useRef(false)
  const isUsed = uses.length > 0

  useEffect(() => {
    if (isDeleting) refresh()
  }, [isDeleting, refresh])

  useEffect(() => {
    if (!isDeleting || !isUsed) return
    closeModal(deleteSlug)
    isShowingAll.current = false
    openModal(slug)
  }, [closeModal, isDeleting, isUsed, openModal, deleteSlug, slug])

  if (!isModalOpen(slug)) return null
  const showAll = () => {
    isShowingAll.current = true
    closeModal(slug)
  }
  const focusTarget = (before: HTMLElement | SVGElement) => (isShowingAll.current && heading.current) || before
  return (
    <Modal
      aria-labelledby="not-deleted"
      className="confirmation-modal not-deleted"
      closeOnBlur={false}
      focusTrapOptions={{ setReturnFocus: focusTarget }}
      slug={slug}
    >
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1 id="not-deleted">{isUsed ? messages.notDeleted : messages.deletable}</h1>
          {isUsed && <FirstUses onShowAll={showAll} uses={uses} />}
          {isUsed && <p>{messages.takeItOut}</p>}
        </div>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(slug)} size="large" type="button">
            {messages.close}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
