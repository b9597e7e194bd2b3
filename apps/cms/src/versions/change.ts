import type { JSONField } from 'payload'
import type { List } from '../payload-types.ts'

export type Change = NonNullable<List['change']>

const kinds = ['saved', 'published', 'corrected', 'unpublished', 'trashed', 'untrashed', 'kept'] as const
export type ChangeKind = (typeof kinds)[number]

const orNull = (type: 'integer' | 'string') => ({ type: [type, 'null'] as ['integer' | 'string', 'null'] })

/** Names instead of relations: a version outlives its author's account. `kept`: a later draft that a schedule saved again. */
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

export const changeField: JSONField = {
  name: 'change',
  type: 'json',
  admin: { disabled: true },
  typescriptSchema: [() => changeSchema],
}
