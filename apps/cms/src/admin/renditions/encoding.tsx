'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { Progress } from '../../renditions/progress-endpoint.ts'
import { usePolled } from '../hooks/use-polled.ts'
import './encoding.css'
import { progressSentence } from './progress-sentence.ts'

export function Encoding() {
  const { data, id } = useDocumentInfo()
  // The key restarts polling after each save, which may need other renditions.
  return id ? <EncodingProgress path={`/media/${id}/renditions`} key={String(data?.updatedAt)} /> : null
}

function EncodingProgress({ path }: { path: string }) {
  const [seconds, setSeconds] = useState(1)
  const [progress] = usePolled<Progress, null>(path, seconds, null)
  if (progress?.isDone && seconds === 1) setSeconds(30)
  // Screen readers read the end, not each step.
  const isAnnounced = progress?.isDone || progress?.reason
  return (
    <div
      aria-live={isAnnounced ? 'polite' : 'off'}
      className={`encoding ${progress?.reason && !progress.isDone ? 'encoding--failed' : ''}`}
      role="status"
    >
      {progress && (
        <>
          <p>{progressSentence(progress)}</p>
          {!progress.isDone && progress.total > 0 && <progress aria-hidden="true" max={progress.total} value={progress.made} />}
        </>
      )}
    </div>
  )
}
