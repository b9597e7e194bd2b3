import type { ClientField, Data } from 'payload'

/** A field that does not hold the same in both saves; with the texts, where they are short enough to be compared at a glance. */
export type FieldDifference = { label: string; texts: { theirs: string; yours: string } | null }

/** What is shown apart, or is no editor's word. */
const apart = new Set(['change', 'createdAt', 'deletedAt', 'entries', 'id', 'publishedAt', 'revisedBy', 'revision', 'updatedAt', '_status'])
const longestShown = 280

/** Compares two saves field by field, in the order of the form. */
export function fieldDifferences(fields: ClientField[], theirs: Data, yours: Data): FieldDifference[] {
  return fields.flatMap((field): FieldDifference[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldDifferences(tab.fields, theirs, yours))
    if (field.type === 'row' || field.type === 'collapsible') return fieldDifferences(field.fields, theirs, yours)
    if (!('name' in field) || field.type === 'ui' || apart.has(field.name)) return []
    const [their, your]: [unknown, unknown] = [theirs[field.name], yours[field.name]]
    if (sorted(their) === sorted(your)) return []
    return [{ label: typeof field.label === 'string' ? field.label : field.name, texts: textsOf(field, their, your) }]
  })
}

function textsOf(field: ClientField, theirs: unknown, yours: unknown): FieldDifference['texts'] {
  if (!['number', 'select', 'text', 'textarea'].includes(field.type)) return null
  const texts = { theirs: String(theirs ?? ''), yours: String(yours ?? '') }
  return Math.max(texts.theirs.length, texts.yours.length) > longestShown ? null : texts
}

/** A value as text, the same for the same value: nothing, an empty text and an empty list are alike, and the order of keys is no matter. */
const sorted = (value: unknown): string =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
    ? ''
    : JSON.stringify(value, (_, part: unknown) =>
        part && typeof part === 'object' && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
          : part,
      )
