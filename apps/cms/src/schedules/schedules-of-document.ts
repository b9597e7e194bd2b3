import type { PayloadHandler, PayloadRequest, Where } from 'payload'
import { requireEditor } from '../access/require-user.ts'
import type { Schedule } from '../payload-types.ts'
import { conflictOf } from './refuse-conflicts.ts'
import { isOf, type Scheduled } from './target.ts'

type Shown = Pick<Schedule, 'action' | 'at' | 'by' | 'id' | 'liveSince' | 'outcome' | 'revision' | 'settledAt' | 'state' | 'withDrafts'>

/** `conflict`: why it would be refused now. */
export type ShownSchedule = Omit<Shown, 'liveSince'> & { conflict?: string }

const shown = {
  action: true,
  at: true,
  by: true,
  liveSince: true,
  outcome: true,
  revision: true,
  settledAt: true,
  state: true,
  withDrafts: true,
} as const

/**
 * The waiting schedules, the refusals that nobody dismissed, and the last one that was carried out. The next one says whether it would be
 * refused now; those after it depend on it.
 */
export const schedulesOfDocument =
  (collection: Scheduled): PayloadHandler =>
  async (req) => {
    requireEditor(req, 'Scheduling')
    const target = { collection, id: String(req.routeParams?.id) }
    const own = isOf(target)
    const open: Where = {
      or: [{ state: { equals: 'waiting' } }, { and: [{ state: { equals: 'refused' } }, { isDismissed: { not_equals: true } }] }],
    }
    const schedules = await find({ and: [own, open] }, 'at', 20, req)
    const done = await find({ and: [own, { state: { equals: 'done' } }] }, '-settledAt', 1, req)
    const next = schedules.find(({ state }) => state === 'waiting')
    const conflict = next && (await conflictOf(next, target, req))
    return Response.json([...schedules, ...done].map((schedule) => (schedule === next && conflict ? { ...schedule, conflict } : schedule)))
  }

async function find(where: Where, sort: string, limit: number, req: PayloadRequest): Promise<Shown[]> {
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
