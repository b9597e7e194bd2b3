'use client'

import './review.css'

import { useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { type ReactNode, type RefObject, useRef, useState } from 'react'

import type { Review } from '../../review/review.ts'
import { fetchReview } from './fetch-review.ts'
import { messages } from './messages.ts'
import { ReviewDialog } from './review-dialog.tsx'

type Asked = {
  button: RefObject<HTMLButtonElement | null>
  /** Montages that would go live along with the document. */
  drafts?: string[]
  /** Done on a press of the button where each change is the editor's own. */
  goOn?: () => void
  publish: () => void
}

/**
 * Has an editor see what others changed before it goes live. `press`: goes on at once where each change since readers last got the document is
 * the editor's own, and opens the review where somebody else saved. `review`: a link to it, and the dialog.
 */
export function useReview({ button, drafts = [], publish, goOn = publish }: Asked): { press: () => void; review: ReactNode } {
  const { config } = useConfig()
  const { collectionSlug, id } = useDocumentInfo()
  const { getField } = useForm()
  const link = useRef<HTMLButtonElement>(null)
  const [shown, setShown] = useState<{ opener: RefObject<HTMLButtonElement | null>; review: Review | null } | null>(null)
  const isAsking = useRef(false)

  const ask = async (act: (review: Review | null) => void) => {
    if (isAsking.current) return
    isAsking.current = true
    const review = await fetchReview(`${config.routes.api}/${collectionSlug}/${id}`, drafts)
    isAsking.current = false
    act(review)
  }
  // A form on an older save meets the conflict, which shows what others saved.
  const isOutdated = ({ revision }: Review) => revision !== null && Number(getField('revision')?.value ?? revision) < revision
  const press = () => {
    if (id === undefined) return goOn()
    void ask((review) => {
      // Without an answer, publishing tells why: the CMS is away, or the user is signed out.
      if (!review || review.isOwn || isOutdated(review)) goOn()
      else setShown({ opener: button, review })
    })
  }
  const review = id !== undefined && (
    <>
      <button
        className="review-link"
        onClick={() => void ask((found) => setShown({ opener: link, review: found }))}
        ref={link}
        type="button"
      >
        {messages.heading}
      </button>
      {shown && (
        <ReviewDialog
          drafts={drafts.length}
          onClose={() => setShown(null)}
          publish={publish}
          returnFocus={shown.opener}
          review={shown.review}
        />
      )}
    </>
  )
  return { press, review }
}
