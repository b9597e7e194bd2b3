'use client'

import { Button } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { DocumentInDrawer } from '../document-in-drawer.tsx'
import { words } from './words.ts'

type NewMontageProps = { disabled: boolean; onMade: (montage: string, title: string) => void; title: string }

/** Makes a montage in a drawer that begins with a title. `onMade` is called when it is saved for the first time. */
export function NewMontage({ disabled, onMade, title }: NewMontageProps) {
  const [initialData, setInitialData] = useState<{ title?: string }>()
  const close = useCallback(() => setInitialData(undefined), [])
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
        {words.newMontage}
      </Button>
      {initialData && (
        <DocumentInDrawer
          collection="montages"
          initialData={initialData}
          onClose={close}
          onSave={({ doc, operation }) => {
            if (operation === 'create') onMade(String(doc.id), String((doc as { title?: string | null }).title ?? ''))
          }}
        />
      )}
    </>
  )
}
