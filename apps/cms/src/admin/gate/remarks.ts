import { idOf } from '../../documents/id-of.ts'
import { lastDay, standingOfRights } from '../../gate/end-of-rights.ts'
import type { CheckedList, Facts, Obstacle } from '../../gate/obstacles.ts'

/** What an editor should know before a publish, though it refuses none: changes that wait in drafts, and rights that end soon. */
export const remarks = (list: CheckedList, facts: Facts, at: Date): Obstacle[] => [
  ...endingSoon(list.image, 'image', 'The lead image', facts, at),
  ...(list.entries ?? []).flatMap(({ montage }, index) => remarksOnEntry(idOf(montage), index, facts, at)),
]

function remarksOnEntry(id: string | null, index: number, facts: Facts, at: Date): Obstacle[] {
  const montage = id === null ? undefined : facts.montages[id]
  if (id === null || !montage) return []
  const path = `entries.${index}.montage`
  const rankAndTitle = `${index + 1} (“${montage.title}”)`
  const rights = endingSoon(montage.image, path, `The image at rank ${rankAndTitle}`, facts, at)
  if (montage.state !== 'changed') return rights
  return [
    ...rights,
    { about: { collection: 'montages', id }, message: `Rank ${rankAndTitle} has changes that readers do not have yet.`, path },
  ]
}

function endingSoon(relation: unknown, path: string, subject: string, facts: Facts, at: Date): Obstacle[] {
  const id = idOf(relation)
  const image = id === null ? undefined : facts.images[id]
  if (id === null || !image || standingOfRights(image, at) !== 'ending') return []
  const message = `${subject} may be shown only until ${lastDay(image)}, when its rights end.`
  return [{ about: { collection: 'media', id }, message, path }]
}
