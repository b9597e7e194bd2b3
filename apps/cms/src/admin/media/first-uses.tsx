'use client'

import { Button } from '@payloadcms/ui'

import { maxNamedUses, type Use } from '../../media/uses/find-uses.ts'
import { LinksToUses } from './links-to-uses.tsx'
import { messages } from './messages.ts'

/** How many places use an image, links to the first ones, and a button that shows all, at the end of the form. */
export function FirstUses({ onShowAll, uses }: { onShowAll: () => void; uses: Use[] }) {
  return (
    <div className="first-uses">
      <p>{messages.usedIn(uses.length)}</p>
      <LinksToUses uses={uses.slice(0, maxNamedUses)} />
      {uses.length > maxNamedUses && (
        <Button buttonStyle="secondary" margin={false} onClick={onShowAll} size="small" type="button">
          {messages.showAll(uses.length)}
        </Button>
      )}
    </div>
  )
}
