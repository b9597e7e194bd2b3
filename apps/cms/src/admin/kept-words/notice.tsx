'use client'

import './kept-words.css'

import { Button, ConfirmationModal, useForm, useFormFields, useModal } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { Differences } from '../saving/conflict/differences.tsx'
import { messages } from './messages.ts'
import type { KeptWords } from './store.ts'

type Props = { onPutBack: () => Promise<void>; onThrowAway: () => void; words: KeptWords }

export function Notice({ onPutBack, onThrowAway, words }: Props) {
  const { openModal } = useModal()
  const [isShown, setIsShown] = useState(false)
  const [isPuttingBack, setIsPuttingBack] = useState(false)
  const savedBy = useSavedSince(words)
  const question = `throw-away-${useId()}`
  const putBack = async () => {
    setIsPuttingBack(true)
    await onPutBack()
    setIsPuttingBack(false)
  }
  return (
    <section aria-label={messages.name} className="kept-words">
      <p role="status">
        <strong>{messages.typedAt(words.at)}</strong>
        {savedBy !== null && ` ${messages.savedSince(savedBy)}`}
        {words.hasFile && ` ${messages.fileIsNotKept}`}
      </p>
      {isShown && <TypedWords values={words.values} />}
      <div className="kept-words__choices">
        <Button
          buttonStyle="secondary"
          extraButtonProps={{ 'aria-expanded': isShown }}
          margin={false}
          onClick={() => setIsShown(!isShown)}
          size="small"
        >
          {messages.look}
        </Button>
        <Button disabled={isPuttingBack} margin={false} onClick={() => void putBack()} size="small">
          {messages.putBack}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={() => openModal(question)} size="small">
          {messages.throwAway}
        </Button>
      </div>
      <ConfirmationModal
        body={messages.cannotBeUndone}
        confirmLabel={messages.throwAway}
        heading={messages.isToGo}
        modalSlug={question}
        onConfirm={onThrowAway}
      />
    </section>
  )
}

/** The name of who saved the document after the words were typed; null if nobody did. */
function useSavedSince({ revision }: KeptWords): string | null {
  const newest = useFormFields(([fields]) => fields.revision?.value)
  const by = useFormFields(([fields]) => fields.revisedBy?.value)
  return revision !== null && typeof newest === 'number' && newest !== revision ? String(by ?? '') : null
}

function TypedWords({ values }: Pick<KeptWords, 'values'>) {
  const { getData } = useForm()
  const form = getData()
  const columns = { move: messages.moved, theirs: messages.inForm, yours: messages.typed }
  return <Differences columns={columns} theirs={form} yours={{ ...form, ...values }} />
}
