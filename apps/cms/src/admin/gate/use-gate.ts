'use client'

import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useDeferredValue, useEffect, useState } from 'react'

import type { ListToJudge } from '../../gate/obstacles.ts'
import { type Asked, shownBy } from '../../gate/shown-by.ts'
import { useFacts } from './facts.ts'
import { type Gate, judge } from './judge.ts'

/** What stands between the list in the form and its readers; null until it is known, and the last known while something new is asked. */
export function useGate(): { asked: string; gate: Gate | null; hasFailed: boolean } {
  // Texts, so that what is typed and moved elsewhere renders nothing anew.
  const listNow = useFormFields(([fields]) => JSON.stringify(listIn(fields)))
  // A move or a keystroke is painted first, and judged then.
  const list = useDeferredValue(listNow)
  const asked = useAsked()
  const { facts, hasFailed } = useFacts(asked)
  const [gate, setGate] = useState<Gate | null>(null)

  useEffect(() => {
    if (facts) setGate(judge(JSON.parse(list) as ListToJudge, facts, new Date()))
  }, [facts, list])

  return { asked, gate, hasFailed }
}

/** What the gate has to know for the list in the form, to be asked of `useFacts`: another text when other documents are shown, and only then. */
export const useAsked = (): string => useFormFields(([fields]) => JSON.stringify(inNoOrder(shownBy(listIn(fields)))))

function listIn(fields: FormState): ListToJudge {
  const rows = fields.entries?.rows ?? []
  return {
    byline: (fields.byline?.value ?? []) as unknown[],
    closing: fields.closing?.value,
    entries: rows.map((_, index) => ({ montage: fields[`entries.${index}.montage`]?.value })),
    image: fields.image?.value,
    introduction: fields.introduction?.value,
    method: fields.method?.value,
    standfirst: String(fields.standfirst?.value ?? ''),
    title: String(fields.title?.value ?? ''),
  }
}

/** The same for the same documents: a move asks nothing new. */
const inNoOrder = (asked: Asked): Asked => ({
  images: asked.images.toSorted(),
  montages: asked.montages.toSorted(),
  people: asked.people.toSorted(),
})
