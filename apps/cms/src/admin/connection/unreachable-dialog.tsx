'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { Dialog } from '../dialog.tsx'
import { canKeepWords } from '../kept-words/store.ts'
import { words } from './words.ts'

const focus = { initialFocus: '.connection button' }

/** Says that a save did not arrive, and asks whether to try again when the CMS answers. */
export function UnreachableDialog({ onAnswer }: { onAnswer: (isToWait: boolean) => void }) {
  const close = useCallback(() => onAnswer(false), [onAnswer])
  const [isKept, setIsKept] = useState(true)
  useEffect(() => {
    // A private window may keep nothing.
    void canKeepWords().then(setIsKept)
  }, [])
  return (
    <Dialog
      className="connection"
      explained={words.unreachableExplained(isKept)}
      focus={focus}
      heading={words.unreachable}
      onClose={close}
      slug="unreachable"
    >
      <div className="confirmation-modal__controls">
        <Button buttonStyle="primary" margin={false} onClick={() => onAnswer(true)} size="medium" type="button">
          {words.wait}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={close} size="medium" type="button">
          {words.close}
        </Button>
      </div>
    </Dialog>
  )
}
