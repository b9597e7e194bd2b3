import { idOf } from '../../documents/id-of.ts'
import { lastDay, standingOfRights } from '../../gate/end-of-rights.ts'
import type { Facts, ListToJudge, Obstacle } from '../../gate/obstacles.ts'

/** What does not stand in the way, but an editor wants to know: changes that wait in drafts, rights that end soon. */
export const remarks = (list: ListToJudge, facts: Facts, at: Date): Obstacle[] => [
  ...endingSoon(list.image, 'image', 'The lead image', facts, at),
  ...(list.entries ?? []).flatMap(({ montage }, index) => remarksOnEntry(idOf(montage), index, facts, at)),
]

function remarksOnEntry(id: string | null, index: number, facts: Facts, at: Date): Obstacle[] {
  const montage = id === null ? undefined : facts.montages[id]
  if (id === null || !montage) return []
  const path = `entries.${index}.montage`
  const named = `${index + 1} (“${montage.title}”)`
  const found = endingSoon(montage.image, path, `The image at rank ${named}`, facts, at)
  if (montage.state !== 'changed') return found
  return [...found, { about: { collection: 'montages', id }, message: `Rank ${named} has changes that readers do not have yet.`, path }]
}

function endingSoon(relation: unknown, path: string, whose: string, facts: Facts, at: Date): Obstacle[] {
  const id = idOf(relation)
  const image = id === null ? undefined : facts.images[id]
  if (id === null || !image || standingOfRights(image, at) !== 'ending') return []
  const message = `${whose} may be shown until ${lastDay(image)} only: its rights end then.`
  return [{ about: { collection: 'media', id }, message, path }]
}
