'use client'

import { useDocumentInfo, useFormModified } from '@payloadcms/ui'

export function useCanPublish(): boolean {
  const { hasPublishedDoc, unpublishedVersionCount, uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  return (isModified || unpublishedVersionCount > 0 || !hasPublishedDoc) && uploadStatus !== 'uploading'
}
