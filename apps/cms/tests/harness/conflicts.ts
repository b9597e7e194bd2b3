import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Cms } from './cms.ts'

/** A place whose row two changes would insert at once. */
const taken = '/people/taken'

/**
 * Makes the first changes of a collection's documents meet a conflict, as late as can be and in a nested call: it inserts a row that another
 * has inserted meanwhile.
 * @returns how often a change came to that point
 */
export async function meetConflicts(cms: Cms, collection: CollectionSlug, times: number): Promise<{ changes: number; end: () => void }> {
  const { payload } = cms
  const insert = (req?: PayloadRequest) =>
    payload.create({
      collection: 'redirects',
      data: { from: taken, owner: 'somebody', to: '/people/found' },
      overrideAccess: true,
      ...(req ? { req } : {}),
    })
  const known = await payload.count({ collection: 'redirects', overrideAccess: true, where: { from: { equals: taken } } })
  if (known.totalDocs === 0) await insert()

  const hooks = payload.collections[collection].config.hooks.afterChange
  const hook = async ({ req }: { req: PayloadRequest }) => {
    if (++met.changes <= times) await insert(req)
  }
  const met = { changes: 0, end: () => void hooks.splice(hooks.indexOf(hook), 1) }
  hooks.push(hook)
  return met
}
