import type { Data } from 'payload'

import { comparable } from '../differences/comparable.ts'

/** Fields that no editor types, and files, which are too large to store. */
const notTyped = new Set(['_status', 'createdAt', 'deletedAt', 'file', 'id', 'publishedAt', 'revisedBy', 'revision', 'updatedAt'])

/** The changed fields of a form, by name; null for a field that was emptied. */
export function changedValues(before: Data, now: Data): Data {
  const names = new Set([...Object.keys(before), ...Object.keys(now)])
  const changed = [...names].filter((name) => !notTyped.has(name) && comparable(before[name]) !== comparable(now[name]))
  return Object.fromEntries(changed.map((name) => [name, now[name] ?? null]))
}
