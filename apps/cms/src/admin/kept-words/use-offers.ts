import { toast, useForm, useFormInitializing, useFormModified } from '@payloadcms/ui'
import { type RefObject, useEffect, useState } from 'react'

import { changedValues } from './changed-values.ts'
import { messages } from './messages.ts'
import { deleteWords, findWords, type KeptWords, type Slot } from './store.ts'
import type { WordsWriter } from './store-words.tsx'
import { usePutBack } from './use-put-back.ts'

type Offer = { slot: Slot; words: KeptWords }

type Offers = {
  /** The newest words that the user has not decided about. */
  offer: Offer | null
  putBack: () => Promise<void>
  refresh: () => void
  throwAway: () => void
}

/** Words that were typed in earlier openings of a form and not saved. Words of `writer` are still in the form. */
export function useOffers(writer: RefObject<WordsWriter>): Offers {
  const { formRef, getData } = useForm()
  const isReady = !useFormInitializing()
  const isModified = useFormModified()
  const [offers, setOffers] = useState<Offer[]>([])
  const fillIn = usePutBack()

  const load = async () => {
    const [user, form, opening] = writer.current.slot
    const stored = (await findWords(user, form)).filter(({ slot }) => slot[2] !== opening)
    const data = getData()
    const isInForm = ({ words }: Offer) => Object.keys(changedValues(data, { ...data, ...words.values })).length === 0
    setOffers(stored.filter((each) => !isInForm(each)))
    if (!isModified) for (const { slot } of stored.filter(isInForm)) void deleteWords(slot)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: loads once, when the form opens.
  useEffect(() => {
    if (isReady) void load()
  }, [isReady])

  const offer = offers[0] ?? null
  const decide = () => {
    setOffers((all) => all.slice(1))
    formRef.current?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus()
  }
  return {
    offer,
    putBack: async () => {
      if (!offer) return
      if (!(await fillIn(offer.words))) return void toast.error(messages.failed)
      const before = writer.current.slot
      // The words stay in their slot until they are saved, now with what was typed in this opening.
      writer.current.slot = offer.slot
      await writer.current.storeNow()
      void deleteWords(before)
      toast.success(messages.isBack)
      decide()
    },
    refresh: () => void load(),
    throwAway: () => {
      if (!offer) return
      void deleteWords(offer.slot)
      decide()
    },
  }
}
