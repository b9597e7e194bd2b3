import type { DefaultServerCellComponentProps } from 'payload'

import { loadTogether } from '../../documents/load-together.ts'
import type { WithPage } from '../../documents/public-versions.ts'
import { standingsOf } from '../../standing/standing.ts'
import { stateInWords } from '../../standing/state.ts'

// Access is checked already: the user sees the row.
const loadFrom = (collection: WithPage) => loadTogether((ids, payload) => standingsOf(collection, ids, { overrideAccess: true, payload }))
const load = { lists: loadFrom('lists'), montages: loadFrom('montages'), people: loadFrom('people') } satisfies Record<WithPage, unknown>

/** The status of a document in a table. A row holds the newest version; if that is a draft, readers may have an older one. */
export async function StandingCell({ collectionSlug, payload, rowData }: DefaultServerCellComponentProps) {
  if (rowData._status === 'published' && !rowData.deletedAt) return <span>{stateInWords('public')}</span>
  const standing = await load[collectionSlug as WithPage](String(rowData.id), payload)
  return <span>{standing ? stateInWords(standing.state, standing.lastEdition) : ''}</span>
}
