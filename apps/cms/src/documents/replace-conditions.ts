import type { Where } from 'payload'

export type Condition = Record<string, unknown>

/** A filter with some of its conditions replaced. @param replace null for a condition that stays as it is */
export function replaceConditions(where: Where, replace: (path: string, condition: Condition) => Where | null): Where {
  const parts = Object.entries(where).map(([path, condition]): Where => {
    if (path === 'and' || path === 'or') return { [path]: (condition as Where[]).map((part) => replaceConditions(part, replace)) }
    return replace(path, condition as Condition) ?? ({ [path]: condition } as Where)
  })
  return parts.length === 1 && parts[0] ? parts[0] : { and: parts }
}

/** Whether a text stands anywhere in a filter. */
export const holds = (where: Where, text: string): boolean => JSON.stringify(where).includes(`"${text}"`)
