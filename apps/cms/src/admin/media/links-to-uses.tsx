'use client'

import { Link } from '@payloadcms/ui'

import type { Use } from '../../media/uses/uses.ts'
import { words } from './words.ts'

/** Documents that use an image, each a link, with how it stands to readers. */
export function LinksToUses({ uses }: { uses: Use[] }) {
  return (
    <ul>
      {uses.map((use) => (
        <li key={use.collection + use.id}>
          <Link href={`/admin/collections/${use.collection}/${use.id}`} prefetch={false}>
            {use.title}
          </Link>
          <span>
            {words.kinds[use.collection]} · {words.standing(use)}
          </span>
        </li>
      ))}
    </ul>
  )
}
