'use client'

import './bulk-upload.css'

import { Button, Drawer, useListDrawerContext, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { messages } from './messages.ts'
import { UploadFiles } from './upload-files.tsx'

/** Payload uses the drawer's slug as its accessible name. */
const slug = 'upload-several-images'

/** Above the table of images: a button that opens the bulk upload. Hidden where an image is chosen for a form. */
export function UploadSeveral() {
  const { isInDrawer } = useListDrawerContext()
  const { closeModal, openModal } = useModal()
  const router = useRouter()
  if (isInDrawer) return null
  const close = (stored: number) => {
    closeModal(slug)
    if (stored > 0) router.refresh()
  }
  return (
    <div className="bulk-upload__open">
      <Button buttonStyle="secondary" margin={false} onClick={() => openModal(slug)} size="medium">
        {messages.several}
      </Button>
      <Drawer Header={null} slug={slug}>
        <UploadFiles onClose={close} />
      </Drawer>
    </div>
  )
}
