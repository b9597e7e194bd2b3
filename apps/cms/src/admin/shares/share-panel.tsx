'use client'

import './shares.css'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useRef, useState } from 'react'

import { ShareDialog } from './share-dialog.tsx'
import { useShares } from './use-shares.ts'

/** In the sidebar of a form: a button for links to previews, for those who may share this document or have shared it. */
export function SharePanel() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  return id && !isTrashed ? <Shares document={`/${collectionSlug}/${id}`} /> : null
}

function Shares({ document }: { document: string }) {
  const { refresh, shares } = useShares(document)
  const [isOpen, setIsOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  if (!shares || (!shares.mayShare && shares.shares.length === 0)) return null

  const open = () => {
    setIsOpen(true)
    void refresh()
  }
  const count = shares.shares.filter(({ ended }) => ended === null).length
  return (
    <section aria-label="Links to the preview" className="shares">
      <Button buttonStyle="secondary" id="action-share" margin={false} onClick={open} ref={button} size="medium">
        Share a preview…
      </Button>
      {count > 0 && <p>{count === 1 ? '1 link works.' : `${count} links work.`}</p>}
      {isOpen && (
        <ShareDialog document={document} onClose={() => setIsOpen(false)} refresh={refresh} returnFocus={button} shares={shares} />
      )}
    </section>
  )
}
