import { toast } from '@payloadcms/ui'
import { useRef } from 'react'

import type { ShownShare } from '../../shares/shares-of-document.ts'
import { ApiError } from '../api.ts'
import { useApi } from '../hooks/use-api.ts'
import { EndButton } from './end-button.tsx'
import { openedSentence, shareSentence } from './share-sentence.ts'

type Props = { document: string; onChange: () => Promise<void>; shares: ShownShare[] }

export function ShareList({ document, onChange, shares }: Props) {
  const api = useApi()
  const heading = useRef<HTMLHeadingElement>(null)
  const end = async (path: string) => {
    try {
      await api.request(path, { body: {}, method: 'POST' })
    } catch (error) {
      toast.error(error instanceof ApiError ? error.message : String(error))
    }
    await onChange()
    // The button that was pressed is gone.
    heading.current?.focus()
  }
  const working = shares.filter(({ ended }) => ended === null)
  if (shares.length === 0) return null
  return (
    <section aria-label="Links" className="share-list">
      <h2 ref={heading} tabIndex={-1}>
        Links
      </h2>
      <ul>
        {shares.map((share) => (
          <li key={share.id}>
            <p>
              <strong>For {share.for}</strong>
              {share.ended === null && (
                <EndButton
                  confirm="End it for good"
                  name={`End the link for ${share.for}`}
                  onConfirm={() => end(`/shares/${share.id}/revoke`)}
                  text="End"
                />
              )}
            </p>
            <p>{shareSentence(share)}</p>
            <p>{openedSentence(share)}</p>
          </li>
        ))}
      </ul>
      {working.length > 1 && (
        <EndButton
          confirm={`End all ${working.length} for good`}
          name="End all links"
          onConfirm={() => end(`${document}/shares/revoke`)}
          text="End all links"
        />
      )}
    </section>
  )
}
