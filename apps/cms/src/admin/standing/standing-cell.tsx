import type { DefaultServerCellComponentProps } from 'payload'

import type { WithPage } from '../../documents/public-versions.ts'
import { standingOf } from '../../standing/standing.ts'
import { stateInWords } from '../../standing/state.ts'

/** The status of a document in a table. A row holds the newest version; if that is a draft, readers may have an older one. */
export async function StandingCell({ collectionSlug, payload, rowData }: DefaultServerCellComponentProps) {
  if (rowData._status === 'published' && !rowData.deletedAt) return <span>{stateInWords('public')}</span>
  // Access is checked already: the user sees the row.
  const standing = await standingOf(collectionSlug as WithPage, String(rowData.id), { overrideAccess: true, payload })
  return <span>{standing ? stateInWords(standing.state, standing.lastEdition) : ''}</span>
}
