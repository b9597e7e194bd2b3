'use client'

import { useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

type Props = { collection: string; id: string; onClose: () => void }

/** Opens a document in a drawer over the form, and says when it was closed. */
export function DocumentInDrawer({ collection, id, onClose }: Props) {
  const [Drawer, , { isDrawerOpen, openDrawer }] = useDocumentDrawer({ collectionSlug: collection, id })
  const wasOpen = useRef(false)

  useEffect(() => openDrawer(), [openDrawer])

  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClose()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen, onClose])

  return <Drawer />
}
