'use client'

import { Button, Link } from '@payloadcms/ui'

import { namedUses, type Use } from '../../media/uses/uses.ts'
import { words } from './words.ts'

/** How many places use an image, the first of them as links, and the way to all, which are at the foot of the form. */
export function FirstUses({ onShowAll, uses }: { onShowAll: () => void; uses: Use[] }) {
  return (
    <div className="first-uses">
      <p>{words.usedIn(uses.length)}</p>
      <ul>
        {uses.slice(0, namedUses).map((use) => (
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
      {uses.length > namedUses && (
        <Button buttonStyle="secondary" margin={false} onClick={onShowAll} size="small" type="button">
          {words.showAll(uses.length)}
        </Button>
      )}
    </div>
  )
}
