import type { Answer } from './client.ts'
import type { Cms } from './cms.ts'

type Readers = { get: (path: string) => Promise<Answer> }

/** Reads documents over REST as readers have them: drafts and trashed documents are 404, or missing in lists. */
export const readersOf = (cms: Cms): Readers => ({
  get: async (path) => {
    const answer = await (await cms.as('admin')).get(path)
    const { docs } = answer.body
    if (docs) return { ...answer, body: { ...answer.body, docs: docs.filter(isPublic) } }
    return answer.status !== 200 || isPublic(answer.body) ? answer : { ...answer, body: {} as Answer['body'], status: 404 }
  },
})

const isPublic = ({ _status = 'published', deletedAt }: { _status?: string; deletedAt?: unknown }): boolean =>
  _status === 'published' && !deletedAt
