import type { Data } from 'payload'

import { type Api, ApiError } from '../api.ts'

/** Changes a document outside its form. Resolves to the document as it was saved, or to a sentence why it was not. */
export const changeDocument = (api: Api, path: string, data: Data): Promise<{ doc: Data } | { failure: string }> =>
  api
    .request<{ doc: Data }>(path, { body: data, method: 'PATCH', timeoutInMs: null })
    .catch((error: unknown) => ({ failure: failureOf(error) }))

/** Says why a write failed, and whether it may have been done. */
export function failureOf(error: unknown): string {
  if (!(error instanceof ApiError) || error.isUnanswered) return 'The CMS did not answer. Look whether it was done, and try again.'
  return error.errors.length > 0 ? error.message : `${error.message} Nothing was changed.`
}
