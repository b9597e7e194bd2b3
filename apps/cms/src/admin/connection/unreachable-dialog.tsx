'use client'

import { Button } from '@payloadcms/ui'
import { useCallback } from 'react'

import { Dialog } from './dialog.tsx'
import { words } from './words.ts'

/** Says that a save did not arrive, and asks whether to try again when the CMS answers. */
export function UnreachableDialog({ onAnswer }: { onAnswer: (isToWait: boolean) => void }) {
  const close = useCallback(() => onAnswer(false), [onAnswer])
  return (
    <Dialog
      explained={words.unreachableExplained}
      firstFocus=".connection button"
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
