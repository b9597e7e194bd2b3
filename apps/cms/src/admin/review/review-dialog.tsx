'use client'

import { Button, useDocumentInfo, useForm, useModal } from '@payloadcms/ui'
import { type RefObject, useId } from 'react'

import type { Review } from '../../review/review.ts'
import { Dialog } from '../dialog/dialog.tsx'
import { returnFocusTo } from '../dialog/return-focus.ts'
import { messages } from './messages.ts'
import { ReviewContent } from './review-content.tsx'

type Props = {
  drafts: number
  onClose: () => void
  publish: () => void
  returnFocus: RefObject<HTMLButtonElement | null>
  /** Null when it could not be loaded. */
  review: Review | null
}

export function ReviewDialog({ drafts, onClose, publish, returnFocus, review }: Props) {
  const { collectionSlug, id } = useDocumentInfo()
  const { closeModal } = useModal()
  const { formRef } = useForm()
  const contentId = useId()
  const slug = `review-${collectionSlug}-${id}`

  const publishIt = () => {
    closeModal(slug)
    publish()
  }
  return (
    <Dialog
      className="review"
      focus={{ initialFocus: () => document.getElementById(contentId) ?? false, setReturnFocus: returnFocusTo(returnFocus, formRef) }}
      heading={messages.heading}
      onClose={onClose}
      slug={slug}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, with the keyboard, too. */}
      <section aria-label={messages.heading} className="review__content" id={contentId} tabIndex={0}>
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
    </Dialog>
  )
}
