import { Link } from '@payloadcms/ui'

import { sentenceOf } from '../../notices/kinds.ts'
import type { Notice } from '../../payload-types.ts'
import { words } from './words.ts'

type Props = { notice: Notice; timeZone: string }

/** Leads to the document. */
export function NoticeRow({ notice: { by, createdAt, document, inCollection, kind, seenAt, title, words: said }, timeZone }: Props) {
  const when = new Date(createdAt).toLocaleString('en-GB', { day: 'numeric', hour: '2-digit', minute: '2-digit', month: 'short', timeZone })
  return (
    <li className={seenAt ? '' : 'notices__unseen'}>
      <Link href={`/admin/collections/${inCollection}/${document}`} prefetch={false}>
        {title}
      </Link>
      <span className="notices__what">
        {sentenceOf({ by: by ?? '', kind })}, <time dateTime={createdAt}>{when}</time>
        {!seenAt && <span className="visually-hidden"> ({words.unseen})</span>}
      </span>
      {said && <p>{said}</p>}
    </li>
  )
}
