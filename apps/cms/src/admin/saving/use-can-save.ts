'use client'

import { useDocumentInfo, useFormModified, useOperation } from '@payloadcms/ui'

/** Whether there is anything to save: changes, or a new document. */
export function useCanSave(): boolean {
  const { uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const operation = useOperation()
  return (isModified || operation === 'create') && uploadStatus !== 'uploading'
}
