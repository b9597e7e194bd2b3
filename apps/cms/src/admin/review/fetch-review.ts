import type { Review } from '../../review/review.ts'

/** Asks what changed since readers last got a document. `path`: of the document in the REST API. Null when the CMS does not answer, or refuses. */
export async function fetchReview(path: string, withDrafts: string[]): Promise<Review | null> {
  const response = await fetch(`${path}/review?withDrafts=${withDrafts.join()}`, { credentials: 'include' }).catch(() => null)
  return response?.ok ? ((await response.json()) as Review) : null
}
