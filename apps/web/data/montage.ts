import { pathOfList, pathOfMontage } from 'types/addresses'
import type { List } from 'types/payload-types'

import { cms } from './cms.ts'
import { type Film, toFilm } from './film.ts'
import { keepRenditions } from './media-store.ts'
import { montagesOf, titleOf } from './ranked-list.ts'

/** Where a film stands in a list. */
export type Standing = { rank: number; of: number; title: string; path: string }

export type MontageView = Film & { path: string; standings: Standing[] }

/** Reads a published montage and where it stands; null when there is none. Rejects with `CmsDown` in an outage. */
export async function getMontage(slug: string): Promise<MontageView | null> {
  const [montage] = await cms().find('montages', { where: { slug: { equals: slug } }, depth: 1, limit: 1 })
  if (!montage) return null

  const lists = await cms().find('lists', { where: { 'entries.montage': { equals: montage.id } }, depth: 1, sort: '-publishedAt' })
  const missing = await keepRenditions([montage.image])
  return { ...toFilm(montage, missing), path: pathOfMontage(montage), standings: toStandings(lists, montage.id) }
}

/** One standing for each list that shows the montage. */
export function toStandings(lists: List[], id: string): Standing[] {
  return lists.flatMap((list) => {
    const montages = montagesOf(list)
    const place = montages.findIndex((montage) => montage.id === id)
    if (place === -1) return []
    return [{ rank: place + 1, of: montages.length, title: titleOf(list), path: pathOfList(list) }]
  })
}
