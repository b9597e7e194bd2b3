/** What a document says, by field: what it is, and not which, whose or since when. */
export type Content = Record<string, unknown>

const aboutTheDocument = [
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

/**
 * A copy of what a document says. Rows lose their ids: by an id, Payload would fill in from a newer draft of the row what the copy leaves empty.
 */
export const contentOf = (doc: object): Content =>
  Object.fromEntries(
    Object.entries(doc)
      .filter(([name]) => !aboutTheDocument.includes(name))
      .map(([name, value]) => [name, Array.isArray(value) ? value.map(withoutId) : value]),
  )

function withoutId(row: unknown): unknown {
  if (typeof row !== 'object' || row === null) return row
  const { id: _, ...rest } = row as Content
  return rest
}

/** `content` with nothing of `other` shining through: a field that only the other has is said to be empty. An update would leave it as it is. */
export const insteadOf = (content: Content, other: Content): Content => ({
  ...Object.fromEntries(Object.entries(other).map(([name, value]) => [name, Array.isArray(value) ? [] : null])),
  ...content,
})
