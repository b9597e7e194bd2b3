'use client'

import './dialog.css'

import { Modal, toast, useModal } from '@payloadcms/ui'
import { type ComponentProps, type ReactNode, useEffect, useRef } from 'react'

type Props = {
  children: ReactNode
  className: string
  /** Said below the heading, and again by a screen reader when it changes. */
  explained?: string
  focus: NonNullable<ComponentProps<typeof Modal>['focusTrapOptions']>
  heading: string
  /** Called when it was closed, by Escape or by `closeModal`. */
  onClose: () => void
  slug: string
}

/** A dialog over whatever is open, drawers too, as long as it is rendered. */
export function Dialog({ children, className, explained, focus, heading, onClose, slug }: Props) {
  const { closeModal, isModalOpen, openModal } = useModal()
  const isOpen = Boolean(isModalOpen(slug))
  const wasOpen = useRef(false)

  useEffect(() => {
    openModal(slug)
    // Payload's notices say less, and would lie over the dialog.
    toast.dismiss()
    return () => closeModal(slug)
  }, [closeModal, openModal, slug])

  useEffect(() => {
    if (wasOpen.current && !isOpen) onClose()
    wasOpen.current = isOpen
  }, [isOpen, onClose])

  return (
    <Modal
      aria-labelledby={`${slug}-heading`}
      className={`confirmation-modal over-drawers ${className}`}
      closeOnBlur={false}
      focusTrapOptions={focus}
      slug={slug}
      {...(explained !== undefined && { 'aria-describedby': `${slug}-explained` })}
    >
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1 id={`${slug}-heading`}>{heading}</h1>
          {explained !== undefined && (
            <p id={`${slug}-explained`} role="status">
              {explained}
            </p>
          )}
        </div>
        {children}
      </div>
    </Modal>
  )
}
