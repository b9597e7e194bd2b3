import type { ClientField } from 'payload'

import { isCommentable } from '../../comments/anchors.ts'

type NamedField = { label: string; name: string }

/** The fields of a form that can be commented on, in its order, with the names that editors read. */
export function fieldsOfForm(fields: readonly ClientField[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => fieldsOfForm(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return fieldsOfForm(field.fields)
    if (!('name' in field) || !isCommentable(field)) return []
    return [{ label: typeof field.label === 'string' ? field.label : field.name, name: field.name }]
  })
}
