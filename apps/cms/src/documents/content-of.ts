export type Content = Record<string, unknown>

const otherFields = [
  'id',
  '_status',
  'change',
  'createdAt',
  'createdBy',
  'deletedAt',
  'publishedAt',
  'revision',
  'revisedBy',
  'shownTitle',
  'updatedAt',
]

/** Without the ids of rows: by them, Payload would fill empty values from a newer draft. */
export const contentOf = (doc: object): Content =>
  Object.fromEntries(
    Object.entries(doc)
      .filter(([name]) => !otherFields.includes(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(withoutId) : value]),
  )

function withoutId(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  const { id: _, ...rest } = row as Content
  return rest
}

/** Adds empty values for the fields that only `other` has: an update would leave those as they are. */
export const replacing = (content: Content, other: Content): Content => ({
  ...Object.fromEntries(Object.entries(other).map(([name, value]) => [name, Array.isArray(value) ? [] : null])),
  ...content,
})
