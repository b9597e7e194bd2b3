import type { ClientField, Data } from 'payload'

import { changedFields, labelOf } from '../../differences/written-fields.ts'
import { type Texts, textsOf } from './texts.ts'

/** A field that does not hold the same in both saves, with what can be read of it. */
export type FieldDifference = { label: string; texts: Texts | null }

/** Compares two saves field by field, in the order of the form. */
export const fieldDifferences = (fields: ClientField[], theirs: Data, yours: Data): FieldDifference[] =>
  changedFields(fields, theirs, yours).map((field) => ({
    label: labelOf(field),
    texts: textsOf(field, theirs[field.name], yours[field.name]),
  }))
