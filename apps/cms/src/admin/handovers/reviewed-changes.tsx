import { useDocumentInfo } from '@payloadcms/ui'

import type { Review } from '../../review/review.ts'
import { useApi } from '../hooks/use-api.ts'
import { useLoaded } from '../hooks/use-loaded.ts'
import { messages as reviewMessages } from '../review/messages.ts'
import { ReviewContent } from '../review/review-content.tsx'
import { messages } from './messages.ts'

/** What readers have against what they would get. @param drafts the montages that go live with a list */
export function ReviewedChanges({ drafts }: { drafts: string[] }) {
  const api = useApi()
  const { collectionSlug, id } = useDocumentInfo()
  const path = `/${collectionSlug}/${id}/review?withDrafts=${drafts.join()}`
  const { hasFailed, value: review } = useLoaded(path, () => api.request<Review>(path))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, with the keyboard, too.
    <section aria-label={reviewMessages.heading} className="review__content" tabIndex={0}>
      {review && <ReviewContent review={review} />}
      {hasFailed && <p role="alert">{messages.nothingLoaded}</p>}
    </section>
  )
}
