'use client'

import { Modal, toast, useModal } from '@payloadcms/ui'
import { type ReactNode, useEffect, useRef } from 'react'

type Props = { children: ReactNode; explained: string; firstFocus: string; heading: string; onClose: () => void; slug: string }

/** A dialog over whatever is open. Escape closes it. `firstFocus`: the selector of what has the focus when it opens. */
export function Dialog({ children, explained, firstFocus, heading, onClose, slug }: Props) {
  const { closeModal, isModalOpen, openModal } = useModal()
  const isOpen = Boolean(isModalOpen(slug))
  const wasOpen = useRef(false)

  useEffect(() => {
    openModal(slug)
    // Payload's notice of the failure says less, and would lie over the dialog.
    toast.dismiss()
    return () => closeModal(slug)
  }, [closeModal, openModal, slug])

  useEffect(() => {
    if (wasOpen.current && !isOpen) onClose()
    wasOpen.current = isOpen
  }, [isOpen, onClose])

  return (
    <Modal
      aria-describedby={`${slug}-explained`}
      aria-labelledby={`${slug}-heading`}
      className="confirmation-modal connection"
      closeOnBlur={false}
      focusTrapOptions={{ initialFocus: firstFocus }}
      slug={slug}
    >
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1 id={`${slug}-heading`}>{heading}</h1>
          <p id={`${slug}-explained`}>{explained}</p>
        </div>
        {children}
      </div>
    </Modal>
  )
}
