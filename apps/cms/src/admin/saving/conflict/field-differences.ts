import type { ClientField, Data } from 'payload'

import { changedFields, labelOf } from '../../differences/written-fields.ts'
import { type Texts, textsOf } from './field-texts.ts'

/** A field whose values differ. `texts`: null if they differ in formatting alone, or are no texts. */
export type FieldDifference = { label: string; texts: Texts | null }

export const fieldDifferences = (fields: ClientField[], theirs: Data, yours: Data): FieldDifference[] =>
  changedFields(fields, theirs, yours).map((field) => ({
    label: labelOf(field),
    texts: textsOf(field, theirs[field.name], yours[field.name]),
  }))
