import { idOf } from '../../documents/id-of.ts'
import { draftsIn, type Facts, type ListToJudge, type Obstacle, obstacles } from '../../gate/obstacles.ts'
import { remarks } from './remarks.ts'
import { words } from './words.ts'

/**
 * What the form shows of the gate. `obstacles`: what refuses a plain publish. `drafts`: the montages to publish along with the list, where
 * nothing but they is in the way; else none. `remarks`: what refuses nothing.
 */
export type Gate = { drafts: { id: string; title: string }[]; obstacles: Obstacle[]; remarks: Obstacle[] }

/** Judges the list in a form. */
export function judge(list: ListToJudge, facts: Facts, at: Date): Gate {
  const drafts = draftsIn(list, facts)
  const isMoreInTheWay = obstacles(list, facts, { alongside: new Set(drafts), at }).length > 0
  return {
    drafts: isMoreInTheWay ? [] : drafts.map((id) => ({ id, title: titleOf(id, facts) })),
    obstacles: isMoreInTheWay ? obstacles(list, facts, { at }) : drafts.map((id) => goesAlong(id, list, facts)),
    remarks: remarks(list, facts, at),
  }
}

function goesAlong(id: string, { entries }: ListToJudge, facts: Facts): Obstacle {
  const index = (entries ?? []).findIndex(({ montage }) => idOf(montage) === id)
  return {
    about: { collection: 'montages', id },
    message: words.goesAlong(index + 1, titleOf(id, facts)),
    path: `entries.${index}.montage`,
  }
}

const titleOf = (id: string, facts: Facts): string => facts.montages[id]?.title ?? ''
