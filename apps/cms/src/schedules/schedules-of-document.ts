import type { PayloadHandler, PayloadRequest, Where } from 'payload'
import { requireEditor } from '../access/require-user.ts'
import type { Schedule } from '../payload-types.ts'
import { isOf, type Scheduled } from './target.ts'

export type ShownSchedule = Pick<Schedule, 'action' | 'at' | 'by' | 'id' | 'outcome' | 'revision' | 'settledAt' | 'state' | 'withDrafts'>

const shown = { action: true, at: true, by: true, outcome: true, revision: true, settledAt: true, state: true, withDrafts: true } as const

/** The waiting schedules, the refusals that nobody dismissed, and the last one that was carried out. */
export const schedulesOfDocument =
  (collection: Scheduled): PayloadHandler =>
  async (req) => {
    requireEditor(req, 'Scheduling')
    const own = isOf({ collection, id: String(req.routeParams?.id) })
    const open: Where = {
      or: [{ state: { equals: 'waiting' } }, { and: [{ state: { equals: 'refused' } }, { isDismissed: { not_equals: true } }] }],
    }
    const schedules = await find({ and: [own, open] }, 'at', 20, req)
    const done = await find({ and: [own, { state: { equals: 'done' } }] }, '-settledAt', 1, req)
    return Response.json([...schedules, ...done])
  }

async function find(where: Where, sort: string, limit: number, req: PayloadRequest): Promise<ShownSchedule[]> {
  const { docs } = await req.payload.find({
    collection: 'schedules',
    depth: 0,
    limit,
    overrideAccess: false,
    pagination: false,
    req,
    select: shown,
    sort,
    where,
  })
  return docs
}
