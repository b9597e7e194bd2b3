import { useDocumentInfo } from '@payloadcms/ui'
import { useSyncExternalStore } from 'react'

import { type CommentsState, type CommentsStore, storeOf } from './store.ts'

/** The path in the API of the document in the form; null for one that was never saved or lies in the trash. */
export function useCommentedDocument(): string | null {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  return collectionSlug && id && !isTrashed ? `/${collectionSlug}/${id}` : null
}

const subscribeToNothing = () => () => {}

/** What `select` takes out of the comments of the document in the form; null where there can be none. A new object each time would render for ever. */
export function useCommentState<Selected>(select: (state: CommentsState) => Selected): Selected | null {
  const document = useCommentedDocument()
  const store = document === null ? null : storeOf(document)
  const read = () => (store ? select(store.state) : null)
  return useSyncExternalStore(store?.subscribe ?? subscribeToNothing, read, () => null)
}

export function useCommentsStore(): CommentsStore | null {
  const document = useCommentedDocument()
  return document === null ? null : storeOf(document)
}
