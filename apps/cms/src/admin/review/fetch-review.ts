import type { Review } from '../../review/review.ts'
import type { Api } from '../api.ts'

/** Fetches the review of the document at `path` in the REST API. Resolves to null when the request fails. */
export const fetchReview = (api: Api, path: string, withDrafts: string[]): Promise<Review | null> =>
  api.request<Review>(`${path}/review?withDrafts=${withDrafts.join()}`).catch(() => null)
