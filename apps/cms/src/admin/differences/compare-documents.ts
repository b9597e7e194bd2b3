import type { ClientField, Data } from 'payload'

import { idOf } from '../../documents/id-of.ts'
import { messages } from './messages.ts'
import { proseToText } from './prose-to-text.ts'
import { changedParts, type Part } from './text-diff.ts'
import { changedFields, labelOf, type WrittenField, writtenFields } from './written-fields.ts'

/** A changed field. `parts` is empty if only the formatting changed. */
export type FieldDifference = { label: string; parts: Part[] }

export type Names = Record<string, string>

/** The differences of two states of a document, in the order of the form. `before`: null for a new document. */
export const compareDocuments = (fields: ClientField[], before: Data | null, now: Data, names: Names): FieldDifference[] =>
  changedFields(fields, before, now).map((field) => {
    const [was, is] = [textOf(field, before?.[field.name], names), textOf(field, now[field.name], names)]
    return { label: labelOf(field), parts: was === is ? [] : changedParts(was, is, isText(field)) }
  })

const isText = ({ type }: WrittenField): boolean => ['array', 'richText', 'textarea', 'text'].includes(type)

function textOf(field: WrittenField, value: unknown, names: Names): string {
  if (value === null || value === undefined) return ''
  if (field.type === 'richText') return proseToText(value)
  if (field.type === 'array')
    return rowsOf(value)
      .map((row) => textOfRow(writtenFields(field.fields), row, names))
      .join('\n')
  if (field.type === 'relationship' || field.type === 'upload')
    return [value]
      .flat()
      .map((id) => nameOf(id, names))
      .join(', ')
  if (field.type === 'select')
    return [value]
      .flat()
      .map((option) => labelOfOption(field.options, option))
      .join(', ')
  return Array.isArray(value) ? value.join(', ') : String(value)
}

const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? (value as Data[]) : [])

const textOfRow = (fields: WrittenField[], row: Data, names: Names): string =>
  fields
    .map((field) => textOf(field, row[field.name], names))
    .filter((text) => text !== '')
    .join(', ')

const nameOf = (relation: unknown, names: Names): string => names[idOf(relation) ?? ''] || messages.nameless

function labelOfOption(options: Extract<WrittenField, { type: 'select' }>['options'], value: unknown): string {
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(value)
}
