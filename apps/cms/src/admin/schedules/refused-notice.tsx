import { Banner } from '@payloadcms/ui'
import type { ServerProps } from 'payload'
import { mayPublish } from '../../access/roles.ts'
import type { List } from '../../payload-types.ts'
import { readRefused } from '../../schedules/read-refused.ts'
import './schedules.css'

/** On the dashboard of editors: schedules that failed, with links to their lists. */
export async function RefusedNotice({ payload, user }: ServerProps) {
  if (!user || !mayPublish({ user })) return null
  const docs = await readRefused({ payload, user })
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
