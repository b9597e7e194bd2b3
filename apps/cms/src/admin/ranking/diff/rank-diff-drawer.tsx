'use client'

import './rank-diff-drawer.css'

import { Drawer, useConfig, useDocumentInfo, useModal } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { EditionDiff } from './edition-diff.tsx'
import { editionsOf, type NamedEdition, read } from './editions.ts'
import { Failed } from './failed.tsx'
import { useAnswer } from './use-answer.ts'
import { words } from './words.ts'

/** Of the drawer; Payload makes it the dialog's name. */
const slug = 'what-moved'

/** What moved between two orders of the list in the form: its editions, and what is not published yet. Opens at once, and says when it was closed. */
export function RankDiffDrawer({ onClose }: { onClose: () => void }) {
  const { id } = useDocumentInfo()
  const { closeModal, isModalOpen, openModal } = useModal()
  const isOpen = Boolean(isModalOpen(slug))
  const wasOpen = useRef(false)

  useEffect(() => {
    openModal(slug)
    return () => closeModal(slug)
  }, [closeModal, openModal])

  useEffect(() => {
    if (wasOpen.current && !isOpen) onClose()
    wasOpen.current = isOpen
  }, [isOpen, onClose])

  return (
    <Drawer slug={slug} title={words.heading}>
      {id === undefined ? <p>{words.noEditionExplained}</p> : <Editions list={String(id)} />}
    </Drawer>
  )
}

function Editions({ list }: { list: string }) {
  const { config } = useConfig()
  const { again, hasFailed, value } = useAnswer(list, () => read<{ docs: NamedEdition[] }>(config.routes.api + editionsOf(list)))
  if (hasFailed) return <Failed onAgain={again} />
  if (!value) return <p role="status">{words.loading}</p>
  const [newest] = value.docs
  return newest ? <EditionDiff editions={value.docs} newest={newest} /> : <p>{words.noEditionExplained}</p>
}
