'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'

import type { Progress } from '../../renditions/progress.ts'
import { usePolled } from '../use-polled.ts'
import './encoding.css'
import { wordsFor } from './words.ts'

/** Beside an image that is saved: how far the files for readers are. */
export function Encoding() {
  const { data, id } = useDocumentInfo()
  // Another save may ask for other files: asked at once then, and often until they are there.
  return id ? <Told endpoint={`/api/media/${id}/renditions`} key={String(data?.updatedAt)} /> : null
}

function Told({ endpoint }: { endpoint: string }) {
  const [seconds, setSeconds] = useState(1)
  const [progress] = usePolled<Progress, null>(endpoint, seconds, null)
  if (progress?.isDone && seconds === 1) setSeconds(30)
  // The end is told to those who listen, and not each step.
  const isTold = progress?.isDone || progress?.reason
  return (
    <div
      aria-live={isTold ? 'polite' : 'off'}
      className={`encoding ${progress?.reason && !progress.isDone ? 'encoding--failed' : ''}`}
      role="status"
    >
      {progress && (
        <>
          <p>{wordsFor(progress)}</p>
          {!progress.isDone && progress.total > 0 && <progress aria-hidden="true" max={progress.total} value={progress.made} />}
        </>
      )}
    </div>
  )
}
