import { APIError, type CollectionBeforeChangeHook, type CollectionBeforeDeleteHook, type PayloadRequest } from 'payload'

/** Before a change of a user: somebody has to be able to manage the others. */
export const retainLastAdmin: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  if (operation === 'update' && originalDoc?.role === 'admin' && data.role !== undefined && data.role !== 'admin') {
    await refuseLast(originalDoc.id, req)
  }
  return data
}

export const retainLastAdminOnDelete: CollectionBeforeDeleteHook = async ({ id, req }) => refuseLast(String(id), req)

async function refuseLast(id: string, req: PayloadRequest): Promise<void> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    req,
    where: { role: { equals: 'admin' } },
  })
  if (docs.length > 1 || docs[0]?.id !== id) return
  throw new APIError('This is the last admin. Make somebody else an admin first.', 409, null, true)
}
