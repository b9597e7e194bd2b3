import type { Where } from 'payload'

import { idOf } from '../documents/id-of.ts'

type Laid = { id: string; slug?: string | null }
type Query = { limit?: number; sort?: string; where?: Where }

/**
 * The answer to a query if these documents were published: they replace those with their id or slug. `find` reads what is published.
 * Throws for a filter or an order that the read model has not had so far.
 */
export async function withLaidOver<Doc extends Laid>(
  laidOver: Doc[],
  { limit, sort, where = {} }: Query,
  find: () => Promise<Doc[]>,
): Promise<Doc[]> {
  const matching = laidOver.filter((document) => matches(document as Record<string, unknown>, where))
  const published = areAllIn(matching, where) ? [] : await find()
  const others = published.filter((document) => !laidOver.some(({ id, slug }) => id === document.id || (slug && slug === document.slug)))
  const found = [...matching, ...others]
  return (sort ? found.toSorted(orderBy(sort)) : found).slice(0, limit || undefined)
}

/** Whether a filter by ids can match nothing else. */
function areAllIn(documents: Laid[], { id }: Where): boolean {
  const wanted = id && 'in' in id && Array.isArray(id.in) ? id.in : null
  return wanted?.every((each) => documents.some((document) => document.id === each)) ?? false
}

function matches(document: Record<string, unknown>, where: Where): boolean {
  return Object.entries(where).every(([field, condition]) => {
    if (field === 'and') return (condition as Where[]).every((part) => matches(document, part))
    const held = [document[field]].flat().map(idOf)
    const { equals, in: wanted } = condition as { equals?: unknown; in?: unknown[] }
    if (equals !== undefined) return held.includes(String(equals))
    if (Array.isArray(wanted)) return wanted.some((each) => held.includes(String(each)))
    throw new Error(`A preview cannot filter by “${field}” with ${JSON.stringify(condition)}.`)
  })
}

/** Descending, the only order of the read model. */
function orderBy(sort: string): (a: object, b: object) => number {
  if (!sort.startsWith('-')) throw new Error(`A preview cannot sort by “${sort}”.`)
  const valueIn = (document: object) => (document as Record<string, number | string | null | undefined>)[sort.slice(1)] ?? ''
  return (a, b) => (valueIn(a) === valueIn(b) ? 0 : valueIn(a) < valueIn(b) ? 1 : -1)
}
