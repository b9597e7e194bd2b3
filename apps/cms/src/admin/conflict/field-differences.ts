import type { ClientField, Data } from 'payload'

import { type Texts, textsOf } from './texts.ts'

/** A field that does not hold the same in both saves, with what can be read of it. */
export type FieldDifference = { label: string; texts: Texts | null }

/** What is shown apart, or is no editor's word. */
const apart = new Set(['change', 'createdAt', 'deletedAt', 'entries', 'id', 'publishedAt', 'shownTitle', 'updatedAt', '_status'])

/** Compares two saves field by field, in the order of the form. */
export function fieldDifferences(fields: ClientField[], theirs: Data, yours: Data): FieldDifference[] {
  return fields.flatMap((field): FieldDifference[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldDifferences(tab.fields, theirs, yours))
    if (field.type === 'row' || field.type === 'collapsible') return fieldDifferences(field.fields, theirs, yours)
    if (!('name' in field) || field.type === 'ui' || apart.has(field.name) || isHidden(field)) return []
    const [their, your] = [valueIn(field, theirs), valueIn(field, yours)]
    if (comparable(their) === comparable(your)) return []
    return [{ label: typeof field.label === 'string' ? field.label : field.name, texts: textsOf(field, their, your) }]
  })
}

/** A form has the number of rows in place of an array that is empty. */
const valueIn = (field: ClientField & { name: string }, data: Data): unknown =>
  field.type === 'array' && data[field.name] === 0 ? [] : data[field.name]

/** Hidden fields are ours; of an image the name of its file tells whether it was replaced. */
const isHidden = (field: ClientField & { name: string }): boolean => Boolean(field.admin?.hidden) && field.name !== 'filename'

/** A value as text, the same for the same value: nothing, an empty text and an empty list are alike, and the order of keys is no matter. */
export const comparable = (value: unknown): string =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? ''
    : JSON.stringify(value, (_, part: unknown) =>
        part && typeof part === 'object' && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      )
