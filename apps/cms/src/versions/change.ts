import type { JSONField } from 'payload'
import type { List } from '../payload-types.ts'

/** Who made a version of a document, and by what kind of change. Null in versions that were saved before this was noted. */
export type Change = NonNullable<List['change']>

const kinds = ['saved', 'published', 'corrected', 'unpublished', 'trashed', 'untrashed', 'kept'] as const
export type ChangeKind = (typeof kinds)[number]

const orNull = (type: 'integer' | 'string') => ({ type: [type, 'null'] as ['integer' | 'string', 'null'] })

/**
 * Stored in every version, and written by `noteChange` alone, whatever a request sends. Names and no relations: a version outlives the account
 * of its author. `kept`: a later draft that a scheduled publication put back on top of what it published.
 */
const changeSchema = {
  type: ['object', 'null'] as ['object', 'null'],
  additionalProperties: false,
  properties: {
    by: { type: 'string' as const },
    edition: orNull('integer'),
    isScheduled: { type: 'boolean' as const },
    kind: { type: 'string' as const, enum: [...kinds] },
    restoredEdition: orNull('integer'),
    restoredFrom: orNull('string'),
    userId: orNull('string'),
  },
  required: ['by', 'edition', 'isScheduled', 'kind', 'restoredEdition', 'restoredFrom', 'userId'],
}

/** Readers never get it, and no form holds it. */
export const changeField: JSONField = {
  name: 'change',
  type: 'json',
  admin: { disabled: true },
  typescriptSchema: [() => changeSchema],
}
