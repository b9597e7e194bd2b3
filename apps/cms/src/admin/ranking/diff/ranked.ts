import type { Data } from 'payload'

import { contentOf, type EditionContent, read } from './editions.ts'
import { type Place, rankingOfEntries } from './rankings.ts'
import { fetchTitles } from './titles.ts'

/** An order of a list to be compared: its montages by rank, what they are called, and why they moved. */
export type Ranked = { note: string; ranking: Place[]; titles: Record<string, string> }

/** Stands for the order in the form, where an edition is named by its id. */
export const inForm = 'form'

/** The order in a list's form. Throws when the CMS does not answer. */
export async function rankedInForm(form: Data, api: string): Promise<Ranked> {
  const ranking = rankingOfEntries(form.entries)
  const titles = await fetchTitles(
    ranking.flatMap(({ montage }) => montage ?? []),
    api,
  )
  return { note: String(form.editionNote ?? ''), ranking, titles }
}

/** The order of an edition, with the titles that it was published with. Throws when the CMS does not answer. */
export async function rankedInEdition(edition: string, api: string): Promise<Ranked> {
  const { note, order } = await read<EditionContent>(api + contentOf(edition))
  return {
    note: note ?? '',
    // An edition keeps no notes on its montages.
    ranking: order.map(({ montage }) => ({ montage, note: null })),
    titles: Object.fromEntries(order.map(({ montage, title }) => [montage, title])),
  }
}
