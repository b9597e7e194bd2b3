import { pathOfList, pathOfMontage } from 'types/addresses'
import type { List } from 'types/payload-types'

import { cms } from './cms.ts'
import { movementsIn, readCurrentEdition } from './editions.ts'
import { type Film, toFilm } from './film.ts'
import { keepRenditions } from './media-store.ts'
import type { Movement } from './movement.ts'
import { montagesOf, titleOf } from './ranked-list.ts'

/** Where a film stands in a list, and how far it moved since the edition before; null in the first. */
export type Standing = { rank: number; of: number; title: string; path: string; movement: Movement | null }

export type MontageView = Film & { path: string; standings: Standing[] }

/** Reads a published montage and where it stands; null when there is none. Rejects with `CmsDown` in an outage. */
export async function getMontage(slug: string): Promise<MontageView | null> {
  const [montage] = await cms().find('montages', { where: { slug: { equals: slug } }, depth: 1, limit: 1 })
  if (!montage) return null

  const lists = await cms().find('lists', { where: { 'entries.montage': { equals: montage.id } }, depth: 1, sort: '-publishedAt' })
  const renditions = await keepRenditions({ whole: [montage.image] })
  const standings: Standing[] = []
  for (const list of lists) {
    const edition = await readCurrentEdition(list, montagesOf(list))
    const standing = toStanding(list, montage.id, movementsIn(edition))
    if (standing) standings.push(standing)
  }
  return { ...toFilm(montage, renditions), path: pathOfMontage(montage), standings }
}

/** Where a list shows the montage; null when it does not. */
export function toStanding(list: List, id: string, movements: ReadonlyMap<string, Movement> = new Map()): Standing | null {
  const montages = montagesOf(list)
  const rank = montages.findIndex((montage) => montage.id === id) + 1
  if (rank === 0) return null
  return { rank, of: montages.length, title: titleOf(list), path: pathOfList(list), movement: movements.get(id) ?? null }
}
