'use client'

import { useFormFields } from '@payloadcms/ui'
import type { FormState } from 'payload'
import { useDeferredValue, useEffect, useState } from 'react'

import type { CheckedList } from '../../gate/obstacles.ts'
import { type ShownIds, shownIds } from '../../gate/shown-ids.ts'
import { useFacts } from './facts.ts'
import { type Gate, judge } from './judge.ts'

/** Judges the list in the form. `gate`: null until the first facts are loaded; the last one while others load. `ids`: of the list's documents. */
export function useGate(): { gate: Gate | null; hasFailed: boolean; ids: string } {
  // As JSON, so that a change of another field does not render.
  const newestList = useFormFields(([fields]) => JSON.stringify(listIn(fields)))
  // Deferred: a move or a keystroke is painted before the list is judged.
  const list = useDeferredValue(newestList)
  const ids = useShownIds()
  const { facts, hasFailed } = useFacts(ids)
  const [gate, setGate] = useState<Gate | null>(null)

  useEffect(() => {
    if (facts) setGate(judge(JSON.parse(list) as CheckedList, facts, new Date()))
  }, [facts, list])

  return { gate, hasFailed, ids }
}

/** `ShownIds` of the list in the form, as JSON. Sorted, so that a move changes nothing. */
export const useShownIds = (): string => useFormFields(([fields]) => JSON.stringify(sorted(shownIds(listIn(fields)))))

function listIn(fields: FormState): CheckedList {
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

const sorted = ({ images, montages, people }: ShownIds): ShownIds => ({
  images: images.toSorted(),
  montages: montages.toSorted(),
  people: people.toSorted(),
})
