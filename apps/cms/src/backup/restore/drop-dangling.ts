import type { FlattenedField } from 'payload'

/**
 * A document without its relations to documents that are gone. MongoDB stores them; SQLite refuses them, and has none.
 * @param isKnown whether a document of this id is in the backup
 */
export function dropDangling<Data extends object>(data: Data, fields: FlattenedField[], isKnown: (id: string) => boolean): Data {
  const entries = Object.entries(data).map(([name, value]) => {
    const field = fields.find((each) => each.name === name)
    return [name, field ? dropIn(value, field, isKnown) : value]
  })
  return Object.fromEntries(entries) as Data
}

function dropIn(value: unknown, field: FlattenedField, isKnown: (id: string) => boolean): unknown {
  if (value === null || value === undefined) return value
  if (field.type === 'relationship' || field.type === 'upload') {
    const stays = (relation: unknown) => isKnown(String(isPolymorphic(relation) ? relation.value : relation))
    return Array.isArray(value) ? value.filter(stays) : stays(value) ? value : null
  }
  if (!('flattenedFields' in field)) return value
  const { flattenedFields } = field
  const inRow = (row: unknown) => dropDangling(row as object, flattenedFields, isKnown)
  return Array.isArray(value) ? value.map(inRow) : inRow(value)
}

const isPolymorphic = (relation: unknown): relation is { value: unknown } => typeof relation === 'object' && relation !== null
