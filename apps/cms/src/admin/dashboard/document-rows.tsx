import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import type { NewestDocument } from '../../dashboard/read-documents.ts'

type Props<Doc extends NewestDocument> = { documents: Doc[]; empty: string; link?: (doc: Doc) => ReactNode; say: (doc: Doc) => ReactNode }

/** Documents by title, each with a line about it. */
export function DocumentRows<Doc extends NewestDocument>({ documents, empty, link, say }: Props<Doc>) {
  if (documents.length === 0) return <p className="dashboard__empty">{empty}</p>
  return (
    <ul className="dashboard__rows">
      {documents.map((doc) => (
        <li key={doc.id}>
          <Link href={`/admin/collections/${doc.collection}/${doc.id}`} prefetch={false}>
            {doc.title}
          </Link>
          <span>{say(doc)}</span>
          {link?.(doc)}
        </li>
      ))}
    </ul>
  )
}
