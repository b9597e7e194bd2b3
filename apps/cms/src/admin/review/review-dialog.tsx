'use client'

import { Button, Modal, useDocumentInfo, useEditDepth, useForm, useModal } from '@payloadcms/ui'
import { type RefObject, useEffect, useId, useRef } from 'react'

import type { Review } from '../../review/review.ts'
import { messages } from './messages.ts'
import { ReviewContent } from './review-content.tsx'

type Props = {
  /** How many montages go live along with the document. */
  drafts: number
  onClose: () => void
  publish: () => void
  returnFocus: RefObject<HTMLButtonElement | null>
  /** Null when it could not be read. */
  review: Review | null
}

/** What changes for readers, and the button that publishes it. Closed, it leaves everything as it was. */
export function ReviewDialog({ drafts, onClose, publish, returnFocus, review }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { closeModal, isModalOpen, openModal } = useModal()
  const { formRef } = useForm()
  const depth = useEditDepth()
  const headingId = useId()
  const contentId = useId()
  const slug = `review-${collectionSlug}-${id}`
  const isOpen = Boolean(isModalOpen(slug))
  const wasOpen = useRef(false)

  useEffect(() => {
    openModal(slug)
    return () => closeModal(slug)
  }, [closeModal, openModal, slug])

  useEffect(() => {
    if (wasOpen.current && !isOpen) onClose()
    wasOpen.current = isOpen
  }, [isOpen, onClose])

  // With nothing left to publish, the button cannot be focused.
  const whereToGoOn = () =>
    (returnFocus.current?.disabled ? formRef.current?.querySelector<HTMLElement>('input:not([type=hidden])') : returnFocus.current) ?? false
  const publishIt = () => {
    closeModal(slug)
    publish()
  }
  return (
    <Modal
      aria-labelledby={headingId}
      className="confirmation-modal review"
      closeOnBlur={false}
      focusTrapOptions={{ initialFocus: () => document.getElementById(contentId) ?? false, setReturnFocus: whereToGoOn }}
      slug={slug}
      // Above the drawer that holds the form.
      style={{ zIndex: 100 + depth }}
    >
      <div className="confirmation-modal__wrapper">
        <h1 id={headingId}>{messages.heading}</h1>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, with the keyboard, too. */}
        <section aria-labelledby={headingId} className="review__content" id={contentId} tabIndex={0}>
          {review ? <ReviewContent review={review} /> : <p role="alert">{messages.failed}</p>}
        </section>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(slug)} size="medium" type="button">
            {messages.back}
          </Button>
          {review && (
            <Button margin={false} onClick={publishIt} size="medium" type="button">
              {drafts > 0 ? messages.publishWith(drafts) : messages.publish}
            </Button>
          )}
        </div>
      </div>
    </Modal>
  )
}
