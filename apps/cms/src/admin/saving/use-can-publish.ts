'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'

/** Whether there is anything to publish: changes in the form, a newer draft, or a document that readers never had. */
export function useCanPublish(): boolean {
  const { hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  return (isModified || unpublishedVersionCount > 0 || !hasPublishedDoc) && uploadStatus !== 'uploading'
}
