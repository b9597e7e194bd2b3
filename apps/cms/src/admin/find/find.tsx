'use client'

import { Link } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState } from 'react'

import './find.css'
import { FindDialog } from './find-dialog.tsx'
import { words } from './words.ts'

const isShortcut = ({ altKey, code, ctrlKey, defaultPrevented, key, metaKey, shiftKey }: KeyboardEvent): boolean =>
  !defaultPrevented &&
  (ctrlKey || metaKey) &&
  !altKey &&
  !shiftKey &&
  (key.toLowerCase() === 'k' || (!/[a-z]/i.test(key) && code === 'KeyK'))

/** A button in the header of every view, and Ctrl-K or Cmd-K. */
export function Find() {
  const [isOpen, setIsOpen] = useState(false)
  const [address, setAddress] = useState<string | null>(null)
  const link = useRef<HTMLAnchorElement>(null)

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isShortcut(event)) return
      event.preventDefault()
      setIsOpen(true)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])

  // A form with unsaved changes asks before a link is followed, and before nothing else.
  useEffect(() => {
    if (address === null || isOpen) return
    link.current?.click()
    setAddress(null)
  }, [address, isOpen])

  const close = useCallback(() => setIsOpen(false), [])
  return (
    <>
      <button aria-keyshortcuts="Control+K Meta+K" className="find-button" onClick={() => setIsOpen(true)} type="button">
        {words.button} <kbd aria-hidden>Ctrl K</kbd>
      </button>
      <Link aria-hidden className="find-link" href={address ?? '/admin'} prefetch={false} ref={link} tabIndex={-1} />
      {isOpen && (
        <FindDialog
          onChoose={(chosen) => {
            setAddress(chosen)
            close()
          }}
          onClose={close}
        />
      )}
    </>
  )
}
