'use client'

import './bulk-upload.css'

import { Button, Drawer, useDrawerSlug, useListDrawerContext, useModal } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'

import { UploadFiles } from './upload-files.tsx'
import { words } from './words.ts'

/** Above the table of images: opens the table in which several are uploaded at once. Not where an image is chosen for a form. */
export function UploadSeveral() {
  const { isInDrawer } = useListDrawerContext()
  const { closeModal, openModal } = useModal()
  const router = useRouter()
  const slug = useDrawerSlug('upload-several')
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
