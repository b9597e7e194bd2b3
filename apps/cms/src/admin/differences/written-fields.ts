import type { ClientField, Data } from 'payload'

import { comparable } from './comparable.ts'

export type WrittenField = Extract<ClientField, { name: string }>

/** Fields that are compared separately, or that no editor writes. */
const excluded = new Set(['change', 'createdAt', 'deletedAt', 'entries', 'id', 'publishedAt', 'shownTitle', 'updatedAt', '_status'])

/** The fields that editors write, with those in rows and tabs, in the order of the form. */
export function writtenFields(fields: ClientField[]): WrittenField[] {
  return fields.flatMap((field): WrittenField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => writtenFields(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return writtenFields(field.fields)
    const isWritten = 'name' in field && field.type !== 'ui' && !excluded.has(field.name) && !isHidden(field)
    return isWritten ? [field as WrittenField] : []
  })
}

/** The fields that differ between two states of a document. `before`: null for a new document. */
export const changedFields = (fields: ClientField[], before: Data | null, now: Data): WrittenField[] =>
  writtenFields(fields).filter((field) => comparable(valueIn(field, before)) !== comparable(valueIn(field, now)))

export const labelOf = ({ label, name }: WrittenField): string => (typeof label === 'string' ? label : name)

/** A new hidden `filename` shows that an image was replaced. */
const isHidden = (field: ClientField & { name: string }): boolean => Boolean(field.admin?.hidden) && field.name !== 'filename'

function valueIn(field: WrittenField, state: Data | null): unknown {
  const value: unknown = state?.[field.name]
  return field.type === 'array' && value === 0 ? [] : value
}
