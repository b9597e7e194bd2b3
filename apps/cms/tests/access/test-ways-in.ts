import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'

import type { Role } from '../../src/access/roles.ts'
import type { Client } from '../harness/client.ts'
import { anonymous, type useCms } from '../harness/cms.ts'
import { aDraftOn } from '../harness/content.ts'
import { requestPages } from '../harness/site-requests.ts'
import { type State, type Target, type Way, waysIn } from './ways-in.ts'

const states: State[] = ['never published', 'published', 'published, with a newer draft']

type Make = (payload: Payload, status: 'draft' | 'published') => Promise<{ id: string; slug: string }>

/** The table: role × way in × state. Whatever the answer, what readers get is unchanged unless an editor changed it. */
export function testWaysIn(collection: Target['collection'], cms: ReturnType<typeof useCms>, make: Make): void {
  describe.each(states)('%s', (state) => {
    // Making a document takes longer than refusing to change it: one that nobody changed serves the next case too.
    let untouched: { target: Target; view: Awaited<ReturnType<typeof readersView>> } | undefined

    // Admins may do what editors may; that is the same in each state, so one shows it.
    const roles = ['anonymous', 'writer', 'editor', ...(state === 'published' ? (['admin'] as const) : [])] as const
    const cases = roles.flatMap((role) => waysIn.map((way) => ({ expected: statusFor(role, way), role, way })))
    it.each(cases.map((each) => ({ ...each, title: `${each.role}: ${each.way.name} → ${each.expected}` })))(
      '$title',
      async ({ expected, role, way }) => {
        const fits = untouched?.target.isInTrash === Boolean(way.startsInTrash)
        const target = untouched && fits ? untouched.target : await aTarget(state, way)
        const before = untouched && fits ? untouched.view : await readersView(target)
        untouched = undefined

        const answer = await way.act(await clientOf(role), target)

        expect(answer.status, JSON.stringify(answer.body)).toBe(expected)
        const after = await readersView(target)
        const outcome = typeof way.readers === 'string' ? way.readers : way.readers[state]
        if (role === 'anonymous' || role === 'writer' || outcome === 'same') expect(after).toEqual(before)
        else expect(after[pathOf(target)]?.status === 'page').toBe(outcome === 'shown')
        if (answer.status >= 400) untouched = { target, view: after }
      },
    )
  })

  const clientOf = (role: Role | 'anonymous'): Client | Promise<Client> => (role === 'anonymous' ? anonymous : cms.as(role))

  async function aTarget(state: State, { startsInTrash = false }: Way): Promise<Target> {
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

  /** What readers can learn: its own page, the front, and which pages there are. */
  const readersView = async (target: Target) => (await requestPages(pathOf(target), '/', '/sitemap.xml')).pages
}

/** Strangers are asked to sign in, whatever they try. */
function statusFor(role: Role | 'anonymous', way: Way): number {
  if (role === 'anonymous') return 401
  return role === 'writer' ? way.writer : way.editor
}
