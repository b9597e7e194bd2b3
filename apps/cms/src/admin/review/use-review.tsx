'use client'

import './review.css'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { type ReactNode, type RefObject, useRef, useState } from 'react'

import type { Review } from '../../review/review.ts'
import { useApi } from '../hooks/use-api.ts'
import { fetchReview } from './fetch-review.ts'
import { messages } from './messages.ts'
import { ReviewDialog } from './review-dialog.tsx'

type Options = {
  button: RefObject<HTMLButtonElement | null>
  drafts?: string[]
  /** Called on a press if no review is needed; by default `publish`. */
  goOn?: () => void
  publish: () => void
}

/** `press` opens the review if somebody else saved since the last publication, else it goes on. `review`: a link to it, and the dialog. */
export function useReview({ button, drafts = [], publish, goOn = publish }: Options): { press: () => void; review: ReactNode } {
  const api = useApi()
  const { collectionSlug, id } = useDocumentInfo()
  const { getField } = useForm()
  const link = useRef<HTMLButtonElement>(null)
  const [shown, setShown] = useState<{ opener: RefObject<HTMLButtonElement | null>; review: Review | null } | null>(null)
  const isLoading = useRef(false)

  const load = async (onLoad: (review: Review | null) => void) => {
    if (isLoading.current) return
    isLoading.current = true
    const review = await fetchReview(api, `/${collectionSlug}/${id}`, drafts)
    isLoading.current = false
    onLoad(review)
  }
  // Publishing an outdated form meets the conflict dialog, which shows the saves of others.
  const isOutdated = ({ revision }: Review) => revision !== null && Number(getField('revision')?.value ?? revision) < revision
  const press = () => {
    if (id === undefined) return goOn()
    void load((review) => {
      // Without a response, publishing reports the cause: the CMS is away, or the user is signed out.
      if (!review || review.isOwn || isOutdated(review)) goOn()
      else setShown({ opener: button, review })
    })
  }
  const review = id !== undefined && (
    <>
      <button
        aria-label={messages.heading}
        className="review-link"
        onClick={() => void load((review) => setShown({ opener: link, review }))}
        ref={link}
        type="button"
      >
        <span className="review-link__long">{messages.heading}</span>
        <span className="review-link__short">{messages.short}</span>
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
