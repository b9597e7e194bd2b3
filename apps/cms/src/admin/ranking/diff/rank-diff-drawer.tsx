'use client'

import './rank-diff-drawer.css'

import { Drawer, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

import { useApi } from '../../hooks/use-api.ts'
import { useLoaded } from '../../hooks/use-loaded.ts'
import { useOnClose } from '../../hooks/use-on-close.ts'
import { EditionDiff } from './edition-diff.tsx'
import { editionsPath, type NamedEdition } from './edition-paths.ts'
import { messages } from './messages.ts'
import { RetryNotice } from './retry-notice.tsx'

/** Payload makes it the accessible name of the dialog. */
const slug = 'what-moved'

/** Compares editions of the list and the order in the form. Opens when it is rendered. */
export function RankDiffDrawer({ onClose }: { onClose: () => void }) {
  const { id } = useDocumentInfo()
  const { closeModal, isModalOpen, openModal } = useModal()
  const isOpen = Boolean(isModalOpen(slug))

  useEffect(() => {
    openModal(slug)
    return () => closeModal(slug)
  }, [closeModal, openModal])

  useOnClose(isOpen, onClose)

  return (
    <Drawer slug={slug} title={messages.heading}>
      {id === undefined ? <p>{messages.noEdition}</p> : <Editions list={String(id)} />}
    </Drawer>
  )
}

function Editions({ list }: { list: string }) {
  const api = useApi()
  const { hasFailed, retry, value } = useLoaded(list, () => api.request<{ docs: NamedEdition[] }>(editionsPath(list)))
  if (hasFailed) return <RetryNotice onRetry={retry} />
  if (!value) return <p role="status">{messages.loading}</p>
  const [newest] = value.docs
  return newest ? <EditionDiff editions={value.docs} newest={newest} /> : <p>{messages.noEdition}</p>
}
