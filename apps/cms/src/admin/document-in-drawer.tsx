'use client'

import { type DocumentDrawerProps, useDocumentDrawer } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

type Props = Pick<DocumentDrawerProps, 'initialData' | 'onSave'> & { collection: string; id?: string; onClose: () => void }

/** Opens a document in a drawer over the form, without an id a new one, and says when it was closed. */
export function DocumentInDrawer({ collection, id, onClose, ...rest }: Props) {
  const [Drawer, , { isDrawerOpen, openDrawer }] = useDocumentDrawer({ collectionSlug: collection, ...(id && { id }) })
  const wasOpen = useRef(false)

  useEffect(() => openDrawer(), [openDrawer])

  useEffect(() => {
    if (wasOpen.current && !isDrawerOpen) onClose()
    wasOpen.current = isDrawerOpen
  }, [isDrawerOpen, onClose])

  return <Drawer {...rest} />
}
