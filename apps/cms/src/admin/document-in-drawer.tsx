'use client'

import { type DocumentDrawerProps, useDocumentDrawer, useDocumentEvents } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import { pressClose } from './drawers/escape.ts'
import { useOnClose } from './hooks/use-on-close.ts'

type Props = Pick<DocumentDrawerProps, 'initialData' | 'onSave'> & {
  collection: string
  id?: string
  /** Called when the drawer has closed and the focus has returned. */
  onClose: () => void
}

/** Opens a document in a drawer over the form, or a new document where there is no id. The drawer closes when the document is saved. */
export function DocumentInDrawer({ collection, id, onClose, ...rest }: Props) {
  const [Drawer, , { drawerSlug, isDrawerOpen, openDrawer }] = useDocumentDrawer({ collectionSlug: collection, ...(id && { id }) })
  const { mostRecentUpdate } = useDocumentEvents()
  const updateBefore = useRef(mostRecentUpdate)

  useEffect(() => openDrawer(), [openDrawer])

  useEffect(() => {
    if (mostRecentUpdate === updateBefore.current || mostRecentUpdate?.drawerSlug !== drawerSlug) return
    updateBefore.current = mostRecentUpdate
    void pressClose(drawerSlug)
  }, [drawerSlug, mostRecentUpdate])

  // The drawer returns the focus in a timeout of its own.
  useOnClose(isDrawerOpen, () => setTimeout(onClose))

  return <Drawer {...rest} />
}
