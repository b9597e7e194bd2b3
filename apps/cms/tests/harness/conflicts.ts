import type { CollectionSlug, PayloadRequest } from 'payload'
import { expect } from 'vitest'

import type { Cms } from './cms.ts'

type Hook = (args: { req: PayloadRequest }) => Promise<void>

const taken = '/people/taken'

/** Makes the first `times` changes of a collection's documents meet a conflict: a hook inserts a redirect that exists. Counts all changes. */
export async function causeConflicts(
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
  const existing = await payload.count({ collection: 'redirects', overrideAccess: true, where: { from: { equals: taken } } })
  if (existing.totalDocs === 0) await insert()

  const hooks = payload.collections[collection].config.hooks[when] as Hook[]
  const hook: Hook = async ({ req }) => {
    if (++reached.changes <= times) await insert(req)
  }
  const reached = { changes: 0, end: () => void hooks.splice(hooks.indexOf(hook), 1) }
  hooks.push(hook)
  return reached
}

/** Expects one logged error, the conflict. In a bulk operation on MongoDB its cause may be the aborted transaction of another document. */
export function expectGivenUp(cms: Cms): void {
  expect(cms.errors).toHaveLength(1)
  expect(cms.errors[0]).toMatchObject({
    err: { cause: { name: expect.stringMatching(/^(ValidationError|MongoServerError)$/) }, name: 'Conflict' },
    msg: expect.stringContaining('Given up'),
  })
  cms.errors.length = 0
}
