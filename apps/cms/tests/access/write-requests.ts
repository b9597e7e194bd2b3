import type { Answer, Client } from '../harness/client.ts'

export type State = 'never published' | 'published' | 'published, with a newer draft'

export type Target = {
  collection: 'lists' | 'montages'
  id: string
  isInTrash: boolean
  newestVersion: string
  revision: unknown
  slug: string
}

/** What readers have after an editor's request: the same as before, the document, or no document. */
type Outcome = 'missing' | 'same' | 'shown'

export type WriteRequest = {
  /** Where it differs from an editor's. */
  admin?: number
  act: (client: Client, target: Target) => Promise<Answer>
  editor: number
  name: string
  readers: Outcome | Record<State, Outcome>
  startsInTrash?: boolean
  writer: number
  /** Where it differs between collections. */
  writerOfLists?: number
}

const now = new Date().toISOString()
const one = ({ collection, id }: Target) => `/${collection}/${id}`
const bulk = ({ collection, id }: Target) => `/${collection}?where[id][in][0]=${id}`
const change = ({ revision }: Target) => ({ revision, title: 'Changed' })

const forEditors = (name: string, act: WriteRequest['act'], readers: WriteRequest['readers'], startsInTrash = false): WriteRequest => ({
  act,
  editor: 200,
  name,
  readers,
  startsInTrash,
  writer: 403,
})

const forAdmins = (...request: Parameters<typeof forEditors>): WriteRequest => ({ ...forEditors(...request), admin: 200, editor: 403 })

/** These end in a draft. */
const forWriters = (name: string, act: WriteRequest['act'], editor = 200): WriteRequest => ({
  act,
  editor,
  name,
  readers: 'same',
  writer: editor,
})

/** Neither a draft nor a change of the status. */
const withoutIntent = (name: string, act: WriteRequest['act']): WriteRequest => ({ act, editor: 400, name, readers: 'same', writer: 403 })

const asBefore: Record<State, Outcome> = { 'never published': 'missing', published: 'shown', 'published, with a newer draft': 'missing' }

/** Every REST request that changes a stored document. */
export const writeRequests: WriteRequest[] = [
  withoutIntent('PATCH', (client, target) => client.patch(one(target), change(target))),
  withoutIntent('PATCH, autosave', (client, target) => client.patch(`${one(target)}?autosave=true`, change(target))),
  withoutIntent('bulk PATCH', (client, target) => client.patch(bulk(target), change(target))),

  forWriters('PATCH, draft', (client, target) => client.patch(`${one(target)}?draft=true`, change(target))),
  forWriters('PATCH, draft, status draft', (client, target) =>
    client.patch(`${one(target)}?draft=true`, { ...change(target), _status: 'draft' }),
  ),
  forWriters('PATCH, draft, with every field, as the admin sends them', (client, target) =>
    client.patch(`${one(target)}?draft=true`, { ...change(target), _status: 'draft', deletedAt: null }),
  ),
  forWriters('PATCH, draft, publish all locales and trash null', (client, target) =>
    client.patch(`${one(target)}?draft=true&publishAllLocales=true&trash=true`, { ...change(target), deletedAt: null }),
  ),
  forEditors('PATCH, draft, trash', (client, target) => client.patch(`${one(target)}?draft=true`, { deletedAt: now }), 'same'),
  forWriters('PATCH, draft, autosave', (client, target) => client.patch(`${one(target)}?draft=true&autosave=true`, change(target))),
  forWriters('PATCH, draft, publish all locales', (client, target) =>
    client.patch(`${one(target)}?draft=true&publishAllLocales=true`, change(target)),
  ),
  forWriters('bulk PATCH, draft', (client, target) => client.patch(`${bulk(target)}&draft=true`, change(target))),
  {
    ...forWriters('restore a version, draft', (client, { collection, newestVersion }) =>
      client.post(`/${collection}/versions/${newestVersion}?draft=true`),
    ),
    writerOfLists: 403,
  },
  forWriters('duplicate', (client, target) => client.post(`${one(target)}/duplicate`)),
  forWriters('duplicate, draft', (client, target) => client.post(`${one(target)}/duplicate?draft=true`)),

  forEditors('PATCH, publish', (client, target) => client.patch(one(target), { ...change(target), _status: 'published' }), 'shown'),
  forEditors(
    'PATCH, draft, publish',
    (client, target) => client.patch(`${one(target)}?draft=true`, { ...change(target), _status: 'published' }),
    'shown',
  ),
  forEditors('PATCH, unpublish', (client, target) => client.patch(one(target), { _status: 'draft' }), 'missing'),
  forEditors('bulk PATCH, publish', (client, target) => client.patch(bulk(target), { _status: 'published' }), 'shown'),
  forEditors(
    'bulk PATCH, draft, publish',
    (client, target) => client.patch(`${bulk(target)}&draft=true`, { _status: 'published' }),
    'shown',
  ),
  forEditors('bulk PATCH, unpublish', (client, target) => client.patch(bulk(target), { _status: 'draft' }), 'missing'),
  forEditors(
    'restore a version',
    (client, { collection, newestVersion }) => client.post(`/${collection}/versions/${newestVersion}`),
    asBefore,
  ),
  forEditors('duplicate, no draft', (client, target) => client.post(`${one(target)}/duplicate?draft=false`), {
    'never published': 'same',
    published: 'shown',
    'published, with a newer draft': 'same',
  }),
  forEditors(
    'duplicate, publish',
    (client, target) => client.post(`${one(target)}/duplicate?draft=true`, { _status: 'published' }),
    'same',
  ),

  forAdmins('DELETE', (client, target) => client.delete(one(target)), 'missing'),
  forAdmins('bulk DELETE', (client, target) => client.delete(bulk(target)), 'missing'),
  forEditors('trash', (client, target) => client.patch(one(target), { deletedAt: now }), 'missing'),
  forEditors('bulk trash', (client, target) => client.patch(bulk(target), { deletedAt: now }), 'missing'),
  forEditors('bring back', (client, target) => client.patch(`${one(target)}?trash=true`, { deletedAt: null }), asBefore, true),
  {
    ...forWriters('bring back as a draft', (client, target) => client.patch(`${one(target)}?draft=true&trash=true`, { deletedAt: null })),
    startsInTrash: true,
  },
  forEditors('bulk bring back', (client, target) => client.patch(`${bulk(target)}&trash=true`, { deletedAt: null }), asBefore, true),
  forEditors(
    'bring back, publish',
    (client, target) => client.patch(`${one(target)}?trash=true`, { deletedAt: null, _status: 'published' }),
    'shown',
    true,
  ),
  forAdmins('DELETE from the trash', (client, target) => client.delete(`${one(target)}?trash=true`), 'missing', true),
]
