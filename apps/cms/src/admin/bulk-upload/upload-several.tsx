'use client'

import './bulk-upload.css'

import { Button, Drawer, useListDrawerContext, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'

import { UploadFiles } from './upload-files.tsx'
import { words } from './words.ts'

/** Of the drawer; Payload makes it the dialog's name. */
const slug = 'upload-several-images'

/** Above the table of images: opens the table in which several are uploaded at once. Not where an image is chosen for a form. */
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
        {words.several}
      </Button>
      <Drawer Header={null} slug={slug}>
        <UploadFiles onClose={close} />
      </Drawer>
    </div>
  )
}
