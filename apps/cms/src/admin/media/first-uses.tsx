'use client'

import { Button } from '@payloadcms/ui'

import { namedUses, type Use } from '../../media/uses/uses.ts'
import { LinksToUses } from './links-to-uses.tsx'
import { words } from './words.ts'

/** How many places use an image, the first of them as links, and the way to all, which are at the foot of the form. */
export function FirstUses({ onShowAll, uses }: { onShowAll: () => void; uses: Use[] }) {
  return (
    <div className="first-uses">
      <p>{words.usedIn(uses.length)}</p>
      <LinksToUses uses={uses.slice(0, namedUses)} />
      {uses.length > namedUses && (
        <Button buttonStyle="secondary" margin={false} onClick={onShowAll} size="small" type="button">
          {words.showAll(uses.length)}
        </Button>
      )}
    </div>
  )
}
