import { toast, useForm, useFormInitializing, useFormModified } from '@payloadcms/ui'
import { type RefObject, useEffect, useState } from 'react'

import { changedValues } from './changed-values.ts'
import type { Keeper } from './keep-words.tsx'
import { messages } from './messages.ts'
import { dropWords, type KeptWords, type Slot, wordsKeptOf } from './store.ts'
import { usePutBack } from './use-put-back.ts'

type Offer = { slot: Slot; words: KeptWords }

type Offers = {
  lookAgain: () => void
  /** The newest that nothing was decided about; null when there is none. */
  offer: Offer | null
  putBack: () => Promise<void>
  throwAway: () => void
}

/** What was typed in earlier openings of a form and not saved. What `keeper` keeps is in the form still. */
export function useOffers(keeper: RefObject<Keeper>): Offers {
  const { formRef, getData } = useForm()
  const isReady = !useFormInitializing()
  const isModified = useFormModified()
  const [offers, setOffers] = useState<Offer[]>([])
  const fillIn = usePutBack()

  const look = async () => {
    const [user, form, opening] = keeper.current.slot
    const kept = (await wordsKeptOf(user, form)).filter(({ slot }) => slot[2] !== opening)
    const data = getData()
    const isInForm = ({ words }: Offer) => Object.keys(changedValues(data, { ...data, ...words.values })).length === 0
    setOffers(kept.filter((each) => !isInForm(each)))
    // Saved meanwhile.
    if (!isModified) for (const { slot } of kept.filter(isInForm)) void dropWords(slot)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept is offered when the form opens.
  useEffect(() => {
    if (isReady) void look()
  }, [isReady])

  const offer = offers[0] ?? null
  const decide = () => {
    setOffers((all) => all.slice(1))
    formRef.current?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus()
  }
  return {
    lookAgain: () => void look(),
    offer,
    putBack: async () => {
      if (!offer) return
      if (!(await fillIn(offer.words))) return void toast.error(messages.failed)
      const before = keeper.current.slot
      // They stay where they are until they are saved, now with what was typed beside them.
      keeper.current.slot = offer.slot
      await keeper.current.keepNow()
      void dropWords(before)
      toast.success(messages.isBack)
      decide()
    },
    throwAway: () => {
      if (!offer) return
      void dropWords(offer.slot)
      decide()
    },
  }
}
