import { useDocumentInfo } from '@payloadcms/ui'

import type { Review } from '../../review/review.ts'
import { messages as reviewMessages } from '../review/messages.ts'
import { ReviewContent } from '../review/review-content.tsx'
import { useApi } from '../use-api.ts'
import { useLoaded } from '../use-loaded.ts'
import { messages } from './messages.ts'

/** What readers have against what they would get. */
export function ReviewedChanges() {
  const api = useApi()
  const { collectionSlug, id } = useDocumentInfo()
  const path = `/${collectionSlug}/${id}`
  const { hasFailed, value: review } = useLoaded(path, () => api.request<Review>(`${path}/review`))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, with the keyboard, too.
    <section aria-label={reviewMessages.heading} className="review__content" tabIndex={0}>
      {review && <ReviewContent review={review} />}
      {hasFailed && <p role="alert">{messages.nothingLoaded}</p>}
    </section>
  )
}
