import type { CollectionSlug, PayloadRequest } from 'payload'
import { expect } from 'vitest'

import type { Cms } from './cms.ts'

type Hook = (args: { req: PayloadRequest }) => Promise<void>

/** A place whose row two changes would insert at once. */
const taken = '/people/taken'

/**
 * Makes the first changes of a collection's documents meet a conflict, as late as can be and in a nested call: it inserts a row that another
 * has inserted meanwhile.
 * @returns how often a change came to that point
 */
export async function meetConflicts(
  cms: Cms,
  collection: CollectionSlug,
  times: number,
  when: 'afterChange' | 'afterDelete' = 'afterChange',
): Promise<{ changes: number; end: () => void }> {
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

  const hooks = payload.collections[collection].config.hooks[when] as Hook[]
  const hook: Hook = async ({ req }) => {
    if (++met.changes <= times) await insert(req)
  }
  const met = { changes: 0, end: () => void hooks.splice(hooks.indexOf(hook), 1) }
  hooks.push(hook)
  return met
}

/**
 * Expects that the conflict that was given up was logged as an error, and nothing else. Of several documents that MongoDB changes in one
 * transaction, one meets the conflict and the others a transaction that has been aborted: the cause is what came first.
 */
export function expectGivenUp(cms: Cms): void {
  expect(cms.errors).toHaveLength(1)
  expect(cms.errors[0]).toMatchObject({
    err: { cause: { name: expect.stringMatching(/^(ValidationError|MongoServerError)$/) }, name: 'Conflict' },
    msg: expect.stringContaining('Given up'),
  })
  cms.errors.length = 0
}
