'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import { Dialog } from '../dialog/dialog.tsx'
import { canStoreWords } from '../kept-words/store.ts'
import { messages } from './messages.ts'

const focus = { initialFocus: '.connection button' }

/** Says that a save did not reach the CMS, and offers to save again when the CMS answers. */
export function UnreachableDialog({ onAnswer }: { onAnswer: (isToWait: boolean) => void }) {
  const close = useCallback(() => onAnswer(false), [onAnswer])
  const [canStore, setCanStore] = useState(true)
  useEffect(() => {
    void canStoreWords().then(setCanStore)
  }, [])
  return (
    <Dialog
      className="connection"
      explained={messages.unreachableExplained(canStore)}
      focus={focus}
      heading={messages.unreachable}
      onClose={close}
      slug="unreachable"
    >
      <div className="confirmation-modal__controls">
        <Button buttonStyle="primary" margin={false} onClick={() => onAnswer(true)} size="medium" type="button">
          {messages.wait}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={close} size="medium" type="button">
          {messages.close}
        </Button>
      </div>
    </Dialog>
  )
}
