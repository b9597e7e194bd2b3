'use client'

import { type DocumentDrawerProps, useDocumentDrawer, useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { pressClose } from './drawers/escape.ts'

type Props = Pick<DocumentDrawerProps, 'initialData' | 'onSave'> & {
  collection: string
  id?: string
  /** Called when the drawer has closed and the focus is back where it was. */
  onClose: () => void
}

/** Opens a document in a drawer over the form, without an id a new one. The drawer closes when the document is saved. */
export function DocumentInDrawer({ collection, id, onClose, ...rest }: Props) {
  const [Drawer, , { drawerSlug, isDrawerOpen, openDrawer }] = useDocumentDrawer({ collectionSlug: collection, ...(id && { id }) })
  const { mostRecentUpdate } = useDocumentEvents()
  const updateBefore = useRef(mostRecentUpdate)
  const wasOpen = useRef(false)

  useEffect(() => openDrawer(), [openDrawer])

  useEffect(() => {
    if (mostRecentUpdate === updateBefore.current || mostRecentUpdate?.drawerSlug !== drawerSlug) return
    updateBefore.current = mostRecentUpdate
    // What was typed after the save is asked for, as ever.
    void pressClose(drawerSlug)
  }, [drawerSlug, mostRecentUpdate])

  useEffect(() => {
    // The drawer gives the focus back in a timeout of its own.
    if (wasOpen.current && !isDrawerOpen) setTimeout(onClose)
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen, onClose])

  return <Drawer {...rest} />
}
