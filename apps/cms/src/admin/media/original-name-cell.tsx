'use client'

import { DefaultCell, useListDrawerContext } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/**
 * In a table of images: thumbnail and original name, in place of the stored name. An older image without one shows its alt text. Where an image is
 * chosen for a field, a press chooses it: Payload sees to that only in its own cells.
 */
export function OriginalNameCell({ field, ...props }: DefaultCellComponentProps) {
  const { alt, filename, id } = props.rowData
  const { drawerSlug, onSelect } = useListDrawerContext()
  const choosing = props.link &&
    drawerSlug && {
      className: 'default-cell__first-cell',
      link: false,
      onClick: () => onSelect?.({ collectionSlug: 'media', doc: props.rowData, docID: id }),
    }
  return (
    <DefaultCell
      {...props}
      {...choosing}
      cellData={props.cellData || alt || filename}
      field={{ ...field, name: 'filename' } as typeof field}
    />
  )
}
