'use client'

import './handovers.css'

import { Button, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import type { HandoversOfDocument, ShownHandover } from '../../handovers/read-handover.ts'
import type { HandoverAction } from '../../handovers/transitions.ts'
import { HandoverDialog } from './handover-dialog.tsx'
import { HandoverHistory } from './handover-history.tsx'
import { buttons, messages } from './messages.ts'
import { useHandovers } from './use-handovers.ts'

/** In the sidebar of a form: how the review of the document stands, and what the user may do with it. */
export function HandoverPanel() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  return id && !isTrashed ? <Handovers document={`/${collectionSlug}/${id}`} /> : null
}

type Shown = 'ask' | 'decide' | 'override'

const atOnce: HandoverAction[] = ['take', 'release', 'withdraw']

function Handovers({ document }: { document: string }) {
  const { handovers, isSending, send } = useHandovers(document)
  const { hasPublishedDoc, unpublishedVersionCount } = useDocumentInfo()
  const isModified = useFormModified()
  const opener = useRef<HTMLElement>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  if (!handovers) return null

  const newest = handovers.handovers[0]
  const hasChanges = !hasPublishedDoc || unpublishedVersionCount > 0
  const dialogs = dialogsFor(handovers).filter((each) => hasChanges || each === 'decide')
  if (!newest && dialogs.length === 0) return null
  return (
    <section aria-label={messages.review} className="handovers" ref={opener} tabIndex={-1}>
      <p className="handovers__title">{messages.review}</p>
      <div aria-live="polite">
        {newest && <p>{messages.state(newest)}</p>}
        {newest && <Said handover={newest} />}
      </div>
      <div className="handovers__buttons">
        {dialogs.map((each) => (
          <Button
            buttonStyle={each === 'override' ? 'subtle' : 'secondary'}
            disabled={isModified || isSending}
            extraButtonProps={isModified ? { 'aria-describedby': 'handover-needs-saving' } : {}}
            key={each}
            margin={false}
            onClick={() => setShown(each)}
            size="medium"
          >
            {each === 'decide' ? messages.decide : buttons[each]}
          </Button>
        ))}
        {handovers.may
          .filter((action) => atOnce.includes(action))
          .map((action) => (
            <Button
              buttonStyle={action === 'take' ? 'secondary' : 'subtle'}
              disabled={isSending}
              key={action}
              margin={false}
              onClick={() => void send(action)}
              size="medium"
            >
              {buttons[action]}
            </Button>
          ))}
      </div>
      {isModified && dialogs.length > 0 && <p id="handover-needs-saving">{messages.saveFirst}</p>}
      {newest && <HandoverHistory handovers={handovers.handovers} />}
      {shown && (
        <HandoverDialog
          kind={shown}
          may={handovers.may}
          onClose={() => setShown(null)}
          returnFocus={opener}
          reviewers={handovers.reviewers}
          send={send}
        />
      )}
    </section>
  )
}

/** The newest words, until somebody has approved or published. */
function Said({ handover: { moves, state } }: { handover: ShownHandover }) {
  const said = ['asked', 'taken', 'returned'].includes(state) && moves.findLast(({ words }) => words !== '')
  return said && <q>{said.words}</q>
}

const dialogsFor = ({ may }: HandoversOfDocument): Shown[] => [
  ...(may.includes('ask') ? (['ask'] as const) : []),
  ...(may.includes('return') ? (['decide'] as const) : []),
  ...(may.includes('override') ? (['override'] as const) : []),
]
