import type { DefaultServerCellComponentProps } from 'payload'

import type { WithPage } from '../../documents/public-versions.ts'
import { standingOf } from '../../standing/standing.ts'
import { stateInWords } from '../../standing/words.ts'

/** The status of a document in a table. Rows are of the newest saved state: where that is a draft, readers may have another. */
export async function StandingCell({ collectionSlug, payload, rowData }: DefaultServerCellComponentProps) {
  if (rowData._status === 'published' && !rowData.deletedAt) return <span>{stateInWords('public')}</span>
  // Whoever sees the row may read the document.
  const standing = await standingOf(collectionSlug as WithPage, String(rowData.id), { overrideAccess: true, payload })
  return <span>{standing ? stateInWords(standing.state, standing.lastEdition) : ''}</span>
}
