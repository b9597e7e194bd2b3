import type { CollectionBeforeOperationHook, FlattenedField, GlobalBeforeOperationHook } from 'payload'

import { env } from '../env.ts'
import { type FieldError, validationError } from '../errors/validation-error.ts'

type Data = Record<string, unknown>

const statuses = ['draft', 'published']

/**
 * Before a document is written: its data has the shape of its fields. Payload's own validation comes too late for some values, and is left out for drafts.
 * Control characters are taken out of texts; SQLite would cut a text at the first NUL.
 * Throws 400 with a sentence for each field.
 */
export const checkShape: CollectionBeforeOperationHook = ({ args, collection, operation }) => {
  if (operation !== 'create' && operation !== 'update') return
  const { data, duplicateFromID } = args as { data?: unknown; duplicateFromID?: unknown }
  if (data === undefined && duplicateFromID !== undefined) return
  return { ...args, data: checkedData(data, collection.flattenedFields) } as never
}

export const checkShapeOfGlobal: GlobalBeforeOperationHook = ({ args, global, operation }) => {
  if (operation !== 'update') return
  return { ...args, data: checkedData((args as { data?: unknown }).data, global.flattenedFields) } as never
}

/** The data without control characters. Throws 400 with a sentence for each field of another shape. */
export function checkedData(data: unknown, fields: FlattenedField[]): Data {
  if (!isObject(data)) throw validationError({ message: 'Send the fields as one object, as JSON or in a form.', path: '' })
  const clean = withoutControls(data) as Data
  const faults = faultsIn(clean, fields, '')
  if (clean._status !== undefined && clean._status !== null && !statuses.includes(clean._status as string)) {
    faults.push({ message: 'The status is "draft" or "published".', path: '_status' })
  }
  const [first, ...others] = faults
  if (first) throw validationError(first, ...others)
  return clean
}

const isObject = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value)

const faultsIn = (data: Data, fields: FlattenedField[], prefix: string): FieldError[] =>
  fields.flatMap((field) => {
    const value = data[field.name]
    return value === undefined ? [] : faultsOf(value, field, `${prefix}${field.name}`)
  })

function faultsOf(value: unknown, field: FlattenedField, path: string): FieldError[] {
  if (field.type === 'array') return faultsOfRows(value, field.flattenedFields, path)
  if (field.type === 'group' || field.type === 'tab') {
    if (value === null) return []
    return isObject(value) ? faultsIn(value, field.flattenedFields, `${path}.`) : [{ message: 'This is a group of fields.', path }]
  }
  if (value === null || (value === '' && field.type !== 'date')) return []
  const expected = expectedOf(field)
  if (!expected) return []
  const [isRight, message] = expected
  const isMany = 'hasMany' in field && field.hasMany
  if (!isMany) return isRight(value) ? [] : [{ message, path }]
  // A form sends 0 for none.
  if (value === 0) return []
  return Array.isArray(value) && value.every(isRight) ? [] : [{ message: `${message.slice(0, -1)}, in an array.`, path }]
}

/** What the value of a field has to be, and the sentence that says so. */
function expectedOf(field: FlattenedField): [(value: unknown) => boolean, string] | null {
  switch (field.type) {
    case 'checkbox':
      return [(value) => typeof value === 'boolean', 'This is true or false.']
    case 'code':
    case 'email':
    case 'text':
    case 'textarea':
      return [(value) => typeof value === 'string', 'This is a text.']
    case 'date':
      return [isDate, 'This is a date, such as 2026-11-26T12:00:00.000Z.']
    case 'number':
      return [Number.isFinite, 'This is a number.']
    case 'relationship':
    case 'upload':
      return [isRelation, 'This is the id of a document.']
    case 'radio':
    case 'select': {
      const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
      return [(value) => options.includes(value as string), `This is one of ${options.length > 20 ? 'the options' : options.join(', ')}.`]
    }
    default:
      return null
  }
}

const isDate = (value: unknown): boolean =>
  value instanceof Date || (typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) && !Number.isNaN(Date.parse(value)))

/** As the database makes ids: MongoDB fails on any other. */
const idPattern = env.databaseUrl ? /^[\da-f]{24}$/i : /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const isRelation = (value: unknown): boolean =>
  isObject(value) ? isRelation(value.id) || isRelationTo(value) : typeof value === 'string' && idPattern.test(value)
const isRelationTo = (value: Data): boolean => typeof value.relationTo === 'string' && isRelation(value.value)
const isRowId = (value: unknown): boolean => typeof value === 'string' && /^[\w-]{1,64}$/.test(value)

function faultsOfRows(rows: unknown, fields: FlattenedField[], path: string): FieldError[] {
  // A form sends 0 for no rows.
  if (rows === 0) return []
  if (!Array.isArray(rows)) return [{ message: 'This is an array of rows.', path }]
  const ids = new Set<unknown>()
  return rows.flatMap((row: unknown, index) => {
    const place = `${path}.${index}`
    if (!isObject(row)) return [{ message: 'A row is an object with its fields.', path: place }]
    if (row.id === undefined || row.id === null) return faultsIn(row, fields, `${place}.`)
    if (!isRowId(row.id)) return [{ message: 'The id of a row is a text.', path: place }]
    if (ids.has(row.id)) return [{ message: 'This row stands here twice. Leave out the id of the second.', path: place }]
    ids.add(row.id)
    return faultsIn(row, fields, `${place}.`)
  })
}

/** Control characters but tab and line breaks, and half surrogate pairs. */
const unreadable = /(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu

function withoutControls(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(unreadable, '')
  if (Array.isArray(value)) return value.map(withoutControls)
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value
  // A password is hashed as it was typed, here and at the sign-in.
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, name === 'password' ? part : withoutControls(part)]))
}
