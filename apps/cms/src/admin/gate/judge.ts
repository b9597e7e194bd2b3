import { idOf } from '../../documents/id-of.ts'
import { type CheckedList, draftsIn, type Facts, type Obstacle, obstacles } from '../../gate/obstacles.ts'
import { messages } from './messages.ts'
import { remarks } from './remarks.ts'

/** `obstacles`: why the server would refuse the list alone. `drafts`: published along with it, if they are the only obstacles. */
export type Gate = { drafts: { id: string; title: string }[]; obstacles: Obstacle[]; remarks: Obstacle[] }

export function judge(list: CheckedList, facts: Facts, at: Date): Gate {
  const drafts = draftsIn(list, facts)
  const hasOtherObstacles = obstacles(list, facts, { alongside: new Set(drafts), at }).length > 0
  return {
    drafts: hasOtherObstacles ? [] : drafts.map((id) => ({ id, title: titleOf(id, facts) })),
    obstacles: hasOtherObstacles ? obstacles(list, facts, { at }) : drafts.map((id) => goesAlong(id, list, facts)),
    remarks: remarks(list, facts, at),
  }
}

function goesAlong(id: string, { entries }: CheckedList, facts: Facts): Obstacle {
  const index = (entries ?? []).findIndex(({ montage }) => idOf(montage) === id)
  return {
    about: { collection: 'montages', id },
    message: messages.goesAlong(index + 1, titleOf(id, facts)),
    path: `entries.${index}.montage`,
  }
}

const titleOf = (id: string, facts: Facts): string => facts.montages[id]?.title ?? ''
