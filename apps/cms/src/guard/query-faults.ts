import type { FlattenedField } from 'payload'
import { validOperatorSet } from 'payload/shared'
import { parse } from 'qs-esm'

/** As Payload parses the query of a request. */
const options = { arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true }
/** Fields of ours hold no places on a map, and SQLite has no `all`. */
const unusedOperators = new Set(['all', 'intersects', 'near', 'within'])
const operatorsOfTexts = new Set(['contains', 'like', 'not_like'])

/**
 * A sentence on what is wrong with the query of a request; null when it can be read.
 * @param fields of the collection that is asked for
 */
export function faultInQuery(search: string, fields: FlattenedField[]): string | null {
  const query = parse(search, options)
  if (query.where !== undefined && query.where !== '') {
    const where = typeof query.where === 'string' ? parseJson(query.where) : query.where
    if (!isWhere(where, fields)) return 'The filter "where" of this request cannot be read.'
  }
  const whole = ['depth', 'limit', 'page'].find((name) => query[name] !== undefined && !/^-?\d{1,9}$|^$/.test(String(query[name])))
  if (whole) return `"${whole}" is a whole number.`
  const choice = ['populate', 'select'].find((name) => query[name] !== undefined && !isChoice(query[name]))
  if (choice) return `"${choice}" names fields, such as ${choice}[title]=true.`
  if (query.joins !== undefined && typeof query.joins !== 'object') return '"joins" names fields, such as joins[title][limit]=1.'
  if (
    query.sort !== undefined &&
    [query.sort]
      .flat()
      .join()
      .split(',')
      .some((name) => !/^-?\w+(\.\w+)*$/.test(name))
  ) {
    return '"sort" names fields, such as sort=-updatedAt.'
  }
  if (typeof query.data === 'string' && parseJson(query.data) === undefined) return '"data" is no JSON.'
  return null
}

/**
 * A sentence on the filter of a change or deletion that compares with no values; null for any other. Payload drops such a condition on MongoDB, and
 * would change all documents.
 */
export function faultInFilterOfChange(search: string): string | null {
  const { where } = parse(search, options)
  const comparesWithNone = (part: unknown): boolean =>
    typeof part === 'object' &&
    part !== null &&
    Object.entries(part).some(([name, value]) =>
      name === 'in' || name === 'not_in' ? [value].flat().join('') === '' : comparesWithNone(value),
    )
  return comparesWithNone(typeof where === 'string' ? parseJson(where) : where)
    ? 'A condition of this filter has no values, and a change would reach other documents than you mean.'
    : null
}

/** Undefined for what is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Whether it names fields, each with true or false. */
const isChoice = (value: unknown): boolean =>
  isObject(value) && Object.values(value).every((part) => part === 'true' || part === 'false' || isChoice(part))

const isWhere = (where: unknown, fields: FlattenedField[]): boolean =>
  isObject(where) &&
  Object.entries(where).every(([name, condition]) => {
    if (name === 'and' || name === 'or') {
      const all = isObject(condition) ? Object.values(condition) : condition
      return Array.isArray(all) && all.every((each) => isWhere(each, fields))
    }
    return isObject(condition) && Object.entries(condition).every((comparison) => isComparison(comparison, fieldAt(name, fields)))
  })

function isComparison([operator, value]: [string, unknown], field: FlattenedField | undefined): boolean {
  if (!validOperatorSet.has(operator as never) || unusedOperators.has(operator)) return false
  if (field?.type !== 'date' || operator === 'exists') return true
  const values = Array.isArray(value) ? value : operator.endsWith('in') ? String(value).split(',') : [value]
  return (
    !operatorsOfTexts.has(operator) && values.every((each) => each === '' || each === 'null' || !Number.isNaN(Date.parse(String(each))))
  )
}

function fieldAt(path: string, fields: FlattenedField[]): FlattenedField | undefined {
  const [name, ...rest] = path.replace(/^version\./, '').split('.')
  const field = fields.find((each) => each.name === name)
  return rest.length > 0 && field && 'flattenedFields' in field ? fieldAt(rest.join('.'), field.flattenedFields) : field
}
