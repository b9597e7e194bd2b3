import type { Payload, TypedUser } from 'payload'

/** The last schedules that could not be carried out and that nobody has dismissed. */
export async function readRefused({ payload, user }: { payload: Payload; user: TypedUser }) {
  const { docs } = await payload.find({
    collection: 'schedules',
    depth: 1,
    limit: 5,
    overrideAccess: false,
    pagination: false,
    populate: { lists: { shownTitle: true } },
    select: { action: true, list: true, outcome: true },
    sort: '-settledAt',
    user,
    where: { and: [{ state: { equals: 'refused' } }, { isDismissed: { not_equals: true } }] },
  })
  return docs
}
