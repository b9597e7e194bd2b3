'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/**
 * In a table of images: the image in small beside the name its file came with, as Payload shows a stored name. An image of before has no such
 * name, and shows its alt text.
 */
export function OriginalNameCell({ field, ...props }: DefaultCellComponentProps) {
  const { alt, filename } = props.rowData
  return <DefaultCell {...props} cellData={props.cellData || alt || filename} field={{ ...field, name: 'filename' } as typeof field} />
}
