import { Banner, Link } from '@payloadcms/ui'

import type { EndingRights } from '../../media/uses/ending-rights.ts'
import './images.css'
import { messages } from './messages.ts'

const maxListed = 5

export function EndingNotice({ images }: { images: EndingRights[] }) {
  if (images.length === 0) return null
  const ended = images.filter(({ hasEnded }) => hasEnded).length
  return (
    <div className="rights-notice">
      <Banner type={ended > 0 ? 'error' : 'info'}>
        {messages.notice(ended, images.length - ended)}.
        <ul>
          {images.slice(0, maxListed).map(({ alt, day, hasEnded, id }) => (
            <li key={id}>
              <Link href={`/admin/collections/media/${id}`} prefetch={false}>
                {messages.noticeOf(alt, day, hasEnded)}
              </Link>
            </li>
          ))}
          {images.length > maxListed && <li>{messages.more(images.length - maxListed)}</li>}
        </ul>
      </Banner>
    </div>
  )
}
