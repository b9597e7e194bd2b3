'use client'

import '../heard.css'
import './bulk-upload.css'
import './bulk-upload-by-width.css'

import { Button, ConfirmationModal, useModal } from '@payloadcms/ui'
import { useEffect } from 'react'

import { ChooseFiles } from './choose-files.tsx'
import { FilesTable } from './files-table.tsx'
import { ForAll } from './for-all.tsx'
import { left } from './rows.ts'
import { useUpload } from './use-upload.ts'
import { words } from './words.ts'

const question = 'files-not-stored'

/** What is in the drawer. `onClose` gets how many images were stored; it is asked first where files are not. */
export function UploadFiles({ onClose }: { onClose: (stored: number) => void }) {
  const { add, change, isUploading, remove, rows, stop, upload } = useUpload()
  const { openModal } = useModal()
  const waiting = left(rows)
  const stored = rows.length - waiting.length
  const refused = waiting.filter(({ complaints }) => complaints.length > 0).map(({ file }) => file.name)
  const isDone = rows.length > 0 && waiting.length === 0
  useAskBeforeLeaving(waiting.length > 0)

  return (
    <div className="bulk-upload">
      <div className="drawer__header">
        <h2 className="drawer__header__title">{words.heading}</h2>
        {/* Escape and a click beside the drawer press it (`admin/drawers`). */}
        <button
          aria-label="Close"
          className="bulk-upload__close doc-drawer__header-close"
          onClick={() => (waiting.length > 0 ? openModal(question) : onClose(stored))}
          type="button"
        >
          ×
        </button>
      </div>
      <p>{words.explained}</p>
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
            <p role="status">{words.state(stored, rows.length, isUploading ? [] : refused)}</p>
            <div>
              {isDone ? (
                <Button margin={false} onClick={() => onClose(stored)} size="medium">
                  {words.done}
                </Button>
              ) : (
                // Disabled it would lose the focus while the files are on their way.
                <Button extraButtonProps={{ 'aria-disabled': isUploading }} margin={false} onClick={() => void upload()} size="medium">
                  {words.upload(waiting.length)}
                </Button>
              )}
              {isUploading && (
                <Button buttonStyle="secondary" margin={false} onClick={stop} size="medium">
                  {words.stop}
                </Button>
              )}
            </div>
          </div>
        </>
      )}
      <ConfirmationModal
        body={words.closeBody}
        cancelLabel={words.stay}
        confirmLabel={words.closeAnyway}
        heading={words.closeHeading(waiting.length)}
        modalSlug={question}
        onConfirm={() => onClose(stored)}
      />
    </div>
  )
}

/** Browsers ask before a page with unstored files is left or loaded anew. */
function useAskBeforeLeaving(hasUnstored: boolean): void {
  useEffect(() => {
    if (!hasUnstored) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [hasUnstored])
}
