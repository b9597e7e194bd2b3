'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useRef, useState } from 'react'

import { DocumentInDrawer } from '../../document-in-drawer.tsx'
import { messages } from './messages.ts'

type NewMontageProps = {
  disabled: boolean
  /** Called when the drawer has closed after a save. */
  onDone: (montage: string) => void
  onMade: (montage: string, title: string) => void
  title: string
}

export function NewMontage({ disabled, onDone, onMade, title }: NewMontageProps) {
  const [initialData, setInitialData] = useState<{ title?: string }>()
  const made = useRef<string>(undefined)
  const close = useCallback(() => {
    setInitialData(undefined)
    if (made.current) onDone(made.current)
    made.current = undefined
  }, [onDone])
  return (
    <>
      <Button
        buttonStyle="secondary"
        className="add-entry__new"
        disabled={disabled}
        margin={false}
        onClick={() => setInitialData(title ? { title } : {})}
        size="medium"
      >
        {messages.newMontage}
      </Button>
      {initialData && (
        <DocumentInDrawer
          collection="montages"
          initialData={initialData}
          onClose={close}
          onSave={({ doc, operation }) => {
            if (operation !== 'create') return
            made.current = String(doc.id)
            onMade(made.current, String((doc as { title?: string | null }).title ?? ''))
          }}
        />
      )}
    </>
  )
}
