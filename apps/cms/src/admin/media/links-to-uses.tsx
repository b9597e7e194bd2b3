'use client'

import { Link } from '@payloadcms/ui'

import type { Use } from '../../media/uses/find-uses.ts'
import { messages } from './messages.ts'

export function LinksToUses({ uses }: { uses: Use[] }) {
  return (
    <ul>
      {uses.map((use) => (
        <li key={use.collection + use.id}>
          <Link href={`/admin/collections/${use.collection}/${use.id}`} prefetch={false}>
            {use.title}
          </Link>
          <span>
            {messages.kinds[use.collection]} · {messages.standing(use)}
          </span>
        </li>
      ))}
    </ul>
  )
}
