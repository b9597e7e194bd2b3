import type { CollectionBeforeChangeHook, CollectionSlug, FlattenedField, PayloadRequest } from 'payload'

import { idOf } from '../documents/id-of.ts'

type Relation = { drop: () => void; id: string; to: CollectionSlug }

/** For documents that were deleted while the form was open: the draft can be saved, where SQLite would refuse the whole save. */
export const dropDeletedRelations: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const stored = new Set(relationsIn(collection.flattenedFields, originalDoc).map(({ id }) => id))
  const added = relationsIn(collection.flattenedFields, data).filter(({ id }) => !stored.has(id))
  for (const to of new Set(added.map((relation) => relation.to))) {
    const relations = added.filter((relation) => relation.to === to)
    const existing = await existingIds(
      to,
      relations.map(({ id }) => id),
      req,
    )
    for (const { drop, id } of relations) if (!existing.has(id)) drop()
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
    const drop = (id: string) => {
      const current = data[field.name]
      data[field.name] = Array.isArray(current) ? current.filter((relation) => idOf(relation) !== id) : null
    }
    return (Array.isArray(value) ? value : [value])
      .map(idOf)
      .filter((id) => id !== null)
      .map((id) => ({ drop: () => drop(id), id, to }))
  })
}

const rowsOf = (value: unknown) => (Array.isArray(value) ? (value as Record<string, unknown>[]) : [])

async function existingIds(collection: CollectionSlug, ids: string[], req: PayloadRequest): Promise<Set<string>> {
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
