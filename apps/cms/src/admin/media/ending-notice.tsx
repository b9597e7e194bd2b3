import { Banner, Link } from '@payloadcms/ui'
import type { ServerProps } from 'payload'

import { mayPublish } from '../../access/roles.ts'
import { readEnding } from '../../media/uses/ending-rights.ts'
import './images.css'
import { words } from './words.ts'

/** Listed by name; the rest is counted. */
const few = 5

/** On the dashboard of editors: images that readers see and whose rights have ended or end soon, each with the way to its form. */
export async function EndingNotice({ payload, user }: ServerProps) {
  if (!user || !mayPublish({ user })) return null
  const images = await readEnding({ payload, user }, new Date())
  if (images.length === 0) return null
  const ended = images.filter(({ hasEnded }) => hasEnded).length
  return (
    <div className="rights-notice">
      <Banner type={ended > 0 ? 'error' : 'info'}>
        {words.notice(ended, images.length - ended)}.
        <ul>
          {images.slice(0, few).map(({ alt, day, hasEnded, id }) => (
            <li key={id}>
              <Link href={`/admin/collections/media/${id}`} prefetch={false}>
                {words.noticeOf(alt, day, hasEnded)}
              </Link>
            </li>
          ))}
          {images.length > few && <li>{words.more(images.length - few)}</li>}
        </ul>
      </Banner>
    </div>
  )
}
