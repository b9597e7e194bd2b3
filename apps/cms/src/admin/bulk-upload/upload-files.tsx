'use client'

import '../visually-hidden.css'
import './bulk-upload.css'
import './bulk-upload-by-width.css'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

import { ChooseFiles } from './choose-files.tsx'
import { FilesTable } from './files-table.tsx'
import { ForAll } from './for-all.tsx'
import { messages } from './messages.ts'
import { unstored } from './rows.ts'
import { useUpload } from './use-upload.ts'

const closeSlug = 'files-not-stored'

/** The content of the drawer. `onClose` gets the number of stored images. Asks before closing if files are not stored. */
export function UploadFiles({ onClose }: { onClose: (stored: number) => void }) {
  const { add, change, isUploading, remove, rows, stop, upload } = useUpload()
  const { openModal } = useModal()
  const waiting = unstored(rows)
  const stored = rows.length - waiting.length
  const refused = waiting.filter(({ errors }) => errors.length > 0).map(({ file }) => file.name)
  const isDone = rows.length > 0 && waiting.length === 0
  useConfirmBeforeLeaving(waiting.length > 0)

  return (
    <div className="bulk-upload">
      <div className="drawer__header">
        <h2 className="drawer__header__title">{messages.heading}</h2>
        {/* Escape and a click beside the drawer press this button (`admin/drawers`). */}
        <button
          aria-label="Close"
          className="bulk-upload__close doc-drawer__header-close"
          onClick={() => (waiting.length > 0 ? openModal(closeSlug) : onClose(stored))}
          type="button"
        >
          ×
        </button>
      </div>
      <p>{messages.explained}</p>
      <ChooseFiles hasFiles={rows.length > 0} onFiles={add} />
      {rows.length > 0 && (
        <>
          {!isDone && <ForAll change={change} rows={rows} />}
          <FilesTable change={change} onRemove={remove} rows={rows} />
          <div className="bulk-upload__end">
            <progress
              aria-hidden="true"
              max={rows.length}
              value={rows.reduce((sum, { image, sent }) => sum + (image ? 1 : sent * 0.9), 0)}
            />
            <p role="status">{messages.state(stored, rows.length, isUploading ? [] : refused)}</p>
            <div>
              {isDone ? (
                <Button margin={false} onClick={() => onClose(stored)} size="medium">
                  {messages.done}
                </Button>
              ) : (
                // A disabled button would lose the focus.
                <Button extraButtonProps={{ 'aria-disabled': isUploading }} margin={false} onClick={() => void upload()} size="medium">
                  {messages.upload(waiting.length)}
                </Button>
              )}
              {isUploading && (
                <Button buttonStyle="secondary" margin={false} onClick={stop} size="medium">
                  {messages.stop}
                </Button>
              )}
            </div>
          </div>
        </>
      )}
      <ConfirmationModal
        body={messages.closeBody}
        cancelLabel={messages.stay}
        confirmLabel={messages.closeAnyway}
        heading={messages.closeHeading(waiting.length)}
        modalSlug={closeSlug}
        onConfirm={() => onClose(stored)}
      />
    </div>
  )
}

function useConfirmBeforeLeaving(hasUnstored: boolean): void {
  useEffect(() => {
    if (!hasUnstored) return
    const confirm = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', confirm)
    return () => window.removeEventListener('beforeunload', confirm)
  }, [hasUnstored])
}
