import { standingOfRights } from '../../../../gate/end-of-rights.ts'
import type { Facts } from '../../../../gate/obstacles.ts'
import { messages } from '../messages.ts'

/** `isObstacle`: the gate refuses the list for it. */
type Flag = { isObstacle: boolean; text: string }

export type RowFacts = { flags: Flag[]; thumbnail: string | null; title: string; year: number | null }

/** `facts`: null until they are loaded. */
export function rowFacts(id: string | null, facts: Facts | null, now: Date): RowFacts {
  if (!facts) return { flags: [], thumbnail: null, title: messages.loading, year: null }
  const montage = id === null ? undefined : facts.montages[id]
  if (!montage) return { flags: [obstacle(messages.flags.deleted)], thumbnail: null, title: messages.deleted, year: null }
  const image = montage.image === null ? undefined : facts.images[montage.image]
  const flags: Flag[] = []
  if (montage.state === 'draft') flags.push(obstacle(messages.flags.draft))
  if (montage.state === 'changed') flags.push(remark(messages.flags.changed))
  if (!image) flags.push(obstacle(messages.flags.noImage))
  else {
    if (!image.alt.trim()) flags.push(obstacle(messages.flags.noAlt))
    if (!image.credit.trim()) flags.push(obstacle(messages.flags.noCredit))
    const rights = standingOfRights(image, now)
    if (rights === 'ended') flags.push(obstacle(messages.flags.rightsEnded))
    if (rights === 'ending') flags.push(remark(messages.flags.rightsEnding))
  }
  return { flags, thumbnail: image?.thumbnail ?? null, title: montage.title.trim() || messages.unnamed, year: montage.year }
}

/** Returns the object from before when it is equal: the memoized row does not render again. */
export const unlessSame = (before: RowFacts | undefined, now: RowFacts): RowFacts =>
  before && JSON.stringify(before) === JSON.stringify(now) ? before : now

const obstacle = (text: string): Flag => ({ isObstacle: true, text })
const remark = (text: string): Flag => ({ isObstacle: false, text })
