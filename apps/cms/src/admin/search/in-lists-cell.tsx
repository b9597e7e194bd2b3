import type { DefaultServerCellComponentProps } from 'payload'

import { loadTogether } from '../../documents/load-together.ts'
import { listsOfMontages } from '../../search/lists-of-montages.ts'

const maxNamed = 2

// Access is checked already: who sees the row sees all lists.
const load = loadTogether(listsOfMontages)

/** In a table of montages: the lists in which one stands. */
export async function InListsCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const titles = (await load(String(rowData.id), payload)) ?? []
  if (titles.length === 0) return <span>In none</span>
  const more = titles.length - maxNamed
  return <span>{[...titles.slice(0, maxNamed), ...(more > 0 ? [`${more} more`] : [])].join(', ')}</span>
}
