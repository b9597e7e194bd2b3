'use client'

import { useDocumentInfo, useFormModified, useOperation } from '@payloadcms/ui'

export function useCanSave(): boolean {
  const { uploadStatus } = useDocumentInfo()
  const isModified = useFormModified()
  const operation = useOperation()
  return (isModified || operation === 'create') && uploadStatus !== 'uploading'
}
