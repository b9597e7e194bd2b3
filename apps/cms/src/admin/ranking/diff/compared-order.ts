import type { Data } from 'payload'

import type { Api } from '../../api.ts'
import { type EditionContent, editionPath } from './edition-paths.ts'
import { fetchTitles } from './fetch-titles.ts'
import { type Place, rankingOfEntries } from './rankings.ts'

/** One side of the rank diff. `note`: why the order changed. `titles`: by montage. */
export type ComparedOrder = { note: string; ranking: Place[]; titles: Record<string, string> }

/** Stands for the order in the form where other orders are named by the id of their edition. */
export const inForm = 'form'

export async function fetchOrderInForm(form: Data, api: Api): Promise<ComparedOrder> {
  const ranking = rankingOfEntries(form.entries)
  const titles = await fetchTitles(
    ranking.flatMap(({ montage }) => montage ?? []),
    api,
  )
  return { note: String(form.editionNote ?? ''), ranking, titles }
}

/** The order of an edition, with the titles of that time. Rejects with an `ApiError`. */
export async function fetchOrderOfEdition(edition: string, api: Api): Promise<ComparedOrder> {
  const { note, order } = await api.request<EditionContent>(editionPath(edition))
  return {
    note: note ?? '',
    // An edition stores no notes on its montages.
    ranking: order.map(({ montage }) => ({ montage, note: null })),
    titles: Object.fromEntries(order.map(({ montage, title }) => [montage, title])),
  }
}
