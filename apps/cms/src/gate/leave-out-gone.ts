import type { CollectionBeforeChangeHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { idOf } from '../documents/id-of.ts'

/** A place in a document that names another document, and what takes the name out of it. */
type Relation = { id: string; leaveOut: () => void; to: CollectionSlug }

/**
 * Empties what names a document that was deleted while the form was open: an entry stays, without its montage, and a draft can be saved. The
 * gate tells the rank when it is to be published. SQLite would refuse the whole save. Asks the database only when something was added to what is stored.
 */
export const leaveOutGone: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const stored = new Set(relationsIn(collection.flattenedFields, originalDoc).map(({ id }) => id))
  const added = relationsIn(collection.flattenedFields, data).filter(({ id }) => !stored.has(id))
  for (const to of new Set(added.map((relation) => relation.to))) {
    const asked = added.filter((relation) => relation.to === to)
    const there = await existing(
      to,
      asked.map(({ id }) => id),
      req,
    )
    for (const { id, leaveOut } of asked) if (!there.has(id)) leaveOut()
  }
  return data
}

function relationsIn(fields: FlattenedField[], data: Record<string, unknown> | null | undefined): Relation[] {
  if (!data) return []
  return fields.flatMap((field) => {
    const value = data[field.name]
    if (field.type === 'array') return rowsOf(value).flatMap((row) => relationsIn(field.flattenedFields, row))
    if ((field.type !== 'relationship' && field.type !== 'upload') || typeof field.relationTo !== 'string') return []
    const to = field.relationTo
    const without = (gone: string) => {
      const left = data[field.name]
      data[field.name] = Array.isArray(left) ? left.filter((relation) => idOf(relation) !== gone) : null
    }
    return (Array.isArray(value) ? value : [value])
      .map(idOf)
      .filter((id) => id !== null)
      .map((id) => ({ id, leaveOut: () => without(id), to }))
  })
}

const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : [])

/** Those of the ids that are there, in the trash too. */
async function existing(collection: CollectionSlug, ids: string[], req: PayloadRequest): Promise<Set<string>> {
  const where = { id: { in: [...new Set(ids)] } }
  const { docs } = await req.payload.find({
    collection,
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    select: {},
    trash: true,
    where,
  })
  return new Set(docs.map(({ id }) => String(id)))
}
