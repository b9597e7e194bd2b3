import type { Payload } from 'payload'
import { addressOfPart, partOf } from 'types/sitemap-parts'
import { describe, expect, it } from 'vitest'

import type { Role } from '../../src/access/roles.ts'
import type { Client } from '../harness/client.ts'
import { anonymous, type useCms } from '../harness/cms.ts'
import { aDraftOn } from '../harness/documents/content.ts'
import { requestPages } from '../harness/site-requests.ts'
import { type State, type Target, type WriteRequest, writeRequests } from './write-requests.ts'

const states: State[] = ['never published', 'published', 'published, with a newer draft']

type Make = (payload: Payload, status: 'draft' | 'published') => Promise<{ id: string; slug: string }>

/** Every role × request × state. Only editors change what readers get, whatever the answer is. */
export function testWriteRequests(collection: Target['collection'], cms: ReturnType<typeof useCms>, make: Make): void {
  describe.each(states)('%s', (state) => {
    // A document that no case has changed is used again: making one is slow.
    let untouched: { target: Target; view: Awaited<ReturnType<typeof readersView>> } | undefined

    // Admins have the rights of editors: one state shows it.
    const roles = ['anonymous', 'writer', 'editor', ...(state === 'published' ? (['admin'] as const) : [])] as const
    const cases = roles.flatMap((role) =>
      writeRequests.map((request) => ({ expected: statusFor(role, request, collection), role, request })),
    )
    it.each(cases.map((each) => ({ ...each, title: `${each.role}: ${each.request.name} → ${each.expected}` })))(
      '$title',
      async ({ expected, role, request }) => {
        const fits = untouched?.target.isInTrash === Boolean(request.startsInTrash)
        const target = untouched && fits ? untouched.target : await aTarget(state, request)
        const before = untouched && fits ? untouched.view : await readersView(target)
        untouched = undefined

        const answer = await request.act(await clientOf(role), target)

        expect(answer.status, JSON.stringify(answer.body)).toBe(expected)
        const after = await readersView(target)
        const outcome = typeof request.readers === 'string' ? request.readers : request.readers[state]
        if (role === 'anonymous' || role === 'writer' || outcome === 'same' || answer.status >= 400) expect(after).toEqual(before)
        else expect(after[pathOf(target)]?.status === 'page').toBe(outcome === 'shown')
        if (answer.status >= 400) untouched = { target, view: after }
      },
    )
  })

  const clientOf = (role: Role | 'anonymous'): Client | Promise<Client> => (role === 'anonymous' ? anonymous : cms.as(role))

  async function aTarget(state: State, { startsInTrash = false }: WriteRequest): Promise<Target> {
    const { payload } = cms
    const { id, slug } = await make(payload, state === 'never published' ? 'draft' : 'published')
    if (state === 'published, with a newer draft') await aDraftOn(payload, collection, id, { title: 'Newer draft' })
    if (startsInTrash) {
      await payload.update({ collection, id, data: { deletedAt: new Date().toISOString() }, depth: 0, overrideAccess: true })
    }
    const { docs } = await payload.findVersions({
      collection,
      depth: 0,
      limit: 1,
      overrideAccess: true,
      sort: '-updatedAt',
      where: { parent: { equals: id } },
    })
    const [newest] = docs
    if (!newest) throw new Error('The document has no version.')
    const { revision } = newest.version as { revision?: number }
    return { collection, id, isInTrash: startsInTrash, newestVersion: String(newest.id), revision, slug }
  }

  const pathOf = ({ slug }: Target) => `/${collection}/${slug}`

  const readersView = async (target: Target) => {
    const part = addressOfPart(partOf(collection, target.slug))
    return (await requestPages(pathOf(target), '/', part)).pages
  }
}

function statusFor(role: Role | 'anonymous', request: WriteRequest, collection: Target['collection']): number {
  if (role === 'anonymous') return 401
  if (role === 'writer') return (collection === 'lists' ? request.writerOfLists : undefined) ?? request.writer
  return (role === 'admin' ? request.admin : undefined) ?? request.editor
}
