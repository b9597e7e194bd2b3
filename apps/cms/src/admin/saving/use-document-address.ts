import { useConfig, useDocumentInfo } from '@payloadcms/ui'

/** Where the REST API has the document of the form; without an id, the collection in which it is created. */
export function useDocumentAddress(): string {
  const { config } = useConfig()
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const path = globalSlug ? `globals/${globalSlug}` : [collectionSlug, id].filter(Boolean).join('/')
  return `${config.routes.api}/${path}`
}
