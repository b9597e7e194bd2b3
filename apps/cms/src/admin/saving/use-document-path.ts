import { useDocumentInfo } from '@payloadcms/ui'

/** The path of the form's document in the REST API; of its collection where the document is new. */
export function useDocumentPath(): string {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  return globalSlug ? `/globals/${globalSlug}` : `/${[collectionSlug, id].filter(Boolean).join('/')}`
}
