import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { mayPublish } from '../../access/roles.ts'
import type { List } from '../../payload-types.ts'
import './schedules.css'

/** On the dashboard of editors: schedules that failed, with links to their lists. */
export async function RefusedNotice({ payload, user }: ServerProps) {
  if (!mayPublish({ user: user ?? null })) return null
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
  return docs.length === 0 ? null : (
    <div className="refused-schedules">
      {docs.map(({ action, id, list, outcome }) => (
        <Banner key={id} to={`/admin/collections/lists/${(list as List).id}`} type="error">
          “{(list as List).shownTitle}” was not {action === 'publish' ? 'published' : 'withdrawn'} as scheduled. {outcome}
        </Banner>
      ))}
    </div>
  )
}
