'use client'

import { DefaultCell } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** In a table of images: thumbnail and original name, in place of the stored name. An older image without one shows its alt text. */
export function OriginalNameCell({ field, ...props }: DefaultCellComponentProps) {
  const { alt, filename } = props.rowData
  return <DefaultCell {...props} cellData={props.cellData || alt || filename} field={{ ...field, name: 'filename' } as typeof field} />
}
