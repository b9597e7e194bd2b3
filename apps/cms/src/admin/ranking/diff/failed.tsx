'use client'

import { Button } from '@payloadcms/ui'

import { words } from './words.ts'

/** Says that the CMS did not answer, with a way to ask again. */
export function Failed({ onAgain }: { onAgain: () => void }) {
  return (
    <div className="rank-diff-drawer__failed" role="alert">
      <p>{words.failed}</p>
      <Button buttonStyle="secondary" margin={false} onClick={onAgain} size="medium" type="button">
        {words.again}
      </Button>
    </div>
  )
}
