'use client'

import './images.css'

import { Button, Modal, useDocumentInfo, useModal } from '@payloadcms/ui'
import { type RefObject, useEffect, useRef } from 'react'

import type { Use } from '../../media/uses/uses.ts'
import { FirstUses } from './first-uses.tsx'
import { words } from './words.ts'

type Props = {
  /** Above all uses, in the form. */
  all: RefObject<HTMLElement | null>
  refresh: () => void
  uses: Use[]
}

/**
 * Comes in place of the question whether to delete an image, while the image is used: the server would refuse. `refresh` asks anew where it is
 * used, since the form may be open for long.
 */
export function NotDeleted({ all, refresh, uses }: Props) {
  const { id } = useDocumentInfo()
  const { closeModal, isModalOpen, openModal } = useModal()
  // As Payload names its own dialog.
  const question = `delete-${id}`
  const slug = `not-deleted-${id}`
  const isAsked = Boolean(isModalOpen(question))
  const isShowingAll = useRef(false)
  const isUsed = uses.length > 0

  useEffect(() => {
    if (isAsked) refresh()
  }, [isAsked, refresh])

  useEffect(() => {
    if (!isAsked || !isUsed) return
    closeModal(question)
    isShowingAll.current = false
    openModal(slug)
  }, [closeModal, isAsked, isUsed, openModal, question, slug])

  if (!isModalOpen(slug)) return null
  const showAll = () => {
    isShowingAll.current = true
    closeModal(slug)
  }
  const whereToGoOn = (before: HTMLElement | SVGElement) => (isShowingAll.current && all.current) || before
  return (
    <Modal
      aria-labelledby="not-deleted"
      className="confirmation-modal not-deleted"
      closeOnBlur={false}
      focusTrapOptions={{ setReturnFocus: whereToGoOn }}
      slug={slug}
    >
      <div className="confirmation-modal__wrapper">
        <div className="confirmation-modal__content">
          <h1 id="not-deleted">{isUsed ? words.notDeleted : words.deletable}</h1>
          {isUsed && <FirstUses onShowAll={showAll} uses={uses} />}
          {isUsed && <p>{words.takeItOut}</p>}
        </div>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="secondary" margin={false} onClick={() => closeModal(slug)} size="large" type="button">
            {words.close}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
