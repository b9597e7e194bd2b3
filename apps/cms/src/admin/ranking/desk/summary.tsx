import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import { stateInWords } from '../../../standing/state.ts'
import { useStanding } from '../../standing/use-standing.ts'
import { summaryOf } from '../diff/compare-rankings.ts'
import { messages, sinceEdition } from '../diff/messages.ts'
import { RankDiffDrawer } from '../diff/rank-diff-drawer.tsx'
import type { PublishedOrder } from '../diff/use-published-order.ts'

export function Summary({ now, published }: { now: (string | null)[]; published: PublishedOrder | null }) {
  const [isOpen, setIsOpen] = useState(false)
  if (!published) return null
  return (
    <>
      <button className="rank-desk__summary" onClick={() => setIsOpen(true)} type="button">
        <span className="visually-hidden">{messages.heading}: </span>
        {published.number === null ? <NotPublic /> : sinceEdition(published.number, summaryOf(published.order, now))}
      </button>
      {isOpen && <RankDiffDrawer onClose={() => setIsOpen(false)} />}
    </>
  )
}

/** The same text as in the status line. A list that was never saved has no standing. */
function NotPublic() {
  const standing = useStanding()
  const { id } = useDocumentInfo()
  if (id === undefined) return stateInWords('unseen')
  return standing && (standing.state === 'unseen' || standing.state === 'withdrawn')
    ? stateInWords(standing.state, standing.lastEdition)
    : '…'
}
