import { useState } from 'react'

import { summaryOf } from '../rank-diff/compare-rankings.ts'
import { RankDiffDrawer } from '../rank-diff/rank-diff-drawer.tsx'
import type { PublishedOrder } from '../rank-diff/use-published-order.ts'
import { sinceEdition, words } from '../rank-diff/words.ts'

/** How the ranking in the form stands to the newest edition, in a line that opens the rank diff. */
export function Summary({ now, published }: { now: (string | null)[]; published: PublishedOrder | null }) {
  const [isOpen, setIsOpen] = useState(false)
  if (!published) return null
  return (
    <>
      <button className="rank-desk__summary" onClick={() => setIsOpen(true)} type="button">
        <span className="heard">{words.heading}: </span>
        {sinceEdition(published.number, summaryOf(published.order, now))}
      </button>
      {isOpen && <RankDiffDrawer onClose={() => setIsOpen(false)} />}
    </>
  )
}
