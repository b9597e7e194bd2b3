import { createHash } from 'node:crypto'

import { contentOf } from '../documents/content-of.ts'

/** Names the content of a document, whichever version has it: without what a save or a publish writes by itself. */
export function fingerprintOf(doc: object): string {
  return createHash('sha256')
    .update(JSON.stringify(normal(contentOf(doc))))
    .digest('hex')
}

/** Both databases, and drafts and published documents, leave empty values out in ways of their own. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal)
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.entries(value)
    .filter(([, each]) => !isEmpty(each))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => [name, normal(each)])
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0)
