import type { ClientField, Data } from 'payload'

import { comparable } from './comparable.ts'

export type WrittenField = Extract<ClientField, { name: string }>

/** What is compared apart, or follows from what an editor wrote. */
const apart = new Set(['change', 'createdAt', 'deletedAt', 'entries', 'id', 'publishedAt', 'shownTitle', 'updatedAt', '_status'])

/** The fields that an editor writes, out of rows and tabs, in the order of the form. */
export function writtenFields(fields: ClientField[]): WrittenField[] {
  return fields.flatMap((field): WrittenField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => writtenFields(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return writtenFields(field.fields)
    const isWritten = 'name' in field && field.type !== 'ui' && !apart.has(field.name) && !isHidden(field)
    return isWritten ? [field as WrittenField] : []
  })
}

/** The fields that do not hold the same in two states of a document, saved or in its form. `before`: null where there was nothing. */
export const changedFields = (fields: ClientField[], before: Data | null, now: Data): WrittenField[] =>
  writtenFields(fields).filter((field) => comparable(valueIn(field, before)) !== comparable(valueIn(field, now)))

export const labelOf = ({ label, name }: WrittenField): string => (typeof label === 'string' ? label : name)

/** Hidden fields are ours; of an image the name of its file tells whether it was replaced. */
const isHidden = (field: ClientField & { name: string }): boolean => Boolean(field.admin?.hidden) && field.name !== 'filename'

/** A form has the number of rows in place of an array that is empty. */
function valueIn(field: WrittenField, state: Data | null): unknown {
  const value: unknown = state?.[field.name]
  return field.type === 'array' && value === 0 ? [] : value
}
