'use client'

import './dialog.css'

import { Modal, toast, useModal } from '@payloadcms/ui'
import { type ComponentProps, type ReactNode, useEffect } from 'react'

import { useOnClose } from '../hooks/use-on-close.ts'

type Props = {
  children: ReactNode
  className: string
  /** The text below the heading. Screen readers read it again when it changes. */
  explained?: string
  focus: NonNullable<ComponentProps<typeof Modal>['focusTrapOptions']>
  heading: string
  onClose: () => void
  slug: string
}

/** A dialog over everything, drawers too. It is open while it is rendered. */
export function Dialog({ children, className, explained, focus, heading, onClose, slug }: Props) {
  const { closeModal, isModalOpen, openModal } = useModal()
  const isOpen = Boolean(isModalOpen(slug))

  useEffect(() => {
    openModal(slug)
    // Payload's notices would cover the dialog.
    toast.dismiss()
    return () => closeModal(slug)
  }, [closeModal, openModal, slug])

  useOnClose(isOpen, onClose)

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
