import type { ClientField, Data } from 'payload'

import { idOf } from '../../publishing/first-duplicate.ts'
import { messages } from './messages.ts'
import { proseToText } from './prose-to-text.ts'
import { changedParts, type Part } from './text-diff.ts'

/** A field that holds something else than before. `parts`: none where a text has the same words, formatted in another way. */
export type FieldDifference = { label: string; parts: Part[] }

/** What relations are called, by id. */
export type Names = Record<string, string>

/** The ranking is compared by montage; the others are no editor's words. */
const leftOut = new Set([
  'change',
  'createdAt',
  'deletedAt',
  'entries',
  'id',
  'publishedAt',
  'revisedBy',
  'revision',
  'updatedAt',
  '_status',
])

/** Compares two saved states of a document field by field, in the order of the form. `before`: null where there was nothing. */
export function compareDocuments(fields: ClientField[], before: Data | null, now: Data, names: Names): FieldDifference[] {
  return namedFields(fields).flatMap((field) => {
    const [was, is]: [unknown, unknown] = [before?.[field.name], now[field.name]]
    if (sameAs(was) === sameAs(is)) return []
    const texts: [string, string] = [textOf(field, was, names), textOf(field, is, names)]
    return [{ label: labelOf(field), parts: texts[0] === texts[1] ? [] : changedParts(...texts, isText(field)) }]
  })
}

type NamedField = Extract<ClientField, { name: string }>

/** The fields that hold an editor's words, out of rows and tabs. */
export function namedFields(fields: ClientField[]): NamedField[] {
  return fields.flatMap((field): NamedField[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => namedFields(tab.fields))
    if (field.type === 'row' || field.type === 'collapsible') return namedFields(field.fields)
    return 'name' in field && field.type !== 'ui' && !leftOut.has(field.name) ? [field as NamedField] : []
  })
}

const labelOf = ({ label, name }: NamedField): string => (typeof label === 'string' ? label : name)

/** Where two states are compared word by word, and not as a whole. */
const isText = ({ type }: NamedField): boolean => ['array', 'richText', 'textarea', 'text'].includes(type)

function textOf(field: NamedField, value: unknown, names: Names): string {
  if (value === null || value === undefined) return ''
  if (field.type === 'richText') return proseToText(value)
  if (field.type === 'array')
    return rowsOf(value)
      .map((row) => textOfRow(namedFields(field.fields), row, names))
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

const textOfRow = (fields: NamedField[], row: Data, names: Names): string =>
  fields
    .map((field) => textOf(field, row[field.name], names))
    .filter((text) => text !== '')
    .join(', ')

const nameOf = (relation: unknown, names: Names): string => names[idOf(relation) ?? ''] || messages.nameless

function labelOfOption(options: Extract<NamedField, { type: 'select' }>['options'], value: unknown): string {
  const option = options.find((each) => (typeof each === 'string' ? each : each.value) === value)
  return typeof option === 'object' && typeof option.label === 'string' ? option.label : String(value)
}

/** A text that is the same for the same value: nothing, an empty text and an empty list are alike; rows count without their ids, relations by theirs. */
function sameAs(value: unknown): string {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return ''
  return JSON.stringify(value, (_, part: unknown) => {
    if (!part || typeof part !== 'object' || Array.isArray(part)) return part ?? undefined
    const entries = Object.entries(part).filter(([name, held]) => name !== 'id' && held !== '' && held !== null)
    return Object.fromEntries(entries.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
