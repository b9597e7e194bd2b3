'use client'

import { Button } from '@payloadcms/ui'

import { messages } from './messages.ts'

export function RetryNotice({ onRetry }: { onRetry: () => void }) {
  return (
    <div className="rank-diff-drawer__failed" role="alert">
      <p>{messages.failed}</p>
      <Button buttonStyle="secondary" margin={false} onClick={onRetry} size="medium" type="button">
        {messages.tryAgain}
      </Button>
    </div>
  )
}
