import { useEffect, useMemo, useRef, useState } from 'react'

import type { Facts } from '../../../../gate/obstacles.ts'
import type { ShownIds } from '../../../../gate/shown-ids.ts'
import { useFacts } from '../../../gate/facts.ts'
import { useShownIds } from '../../../gate/use-gate.ts'
import { type RowFacts, rowFacts, unlessSame } from './row-facts.ts'

/** The facts of a row by its montage. They come from the request of the checklist; a move makes none. */
export function useRowFacts(): (montage: string | null) => RowFacts {
  const ids = useShownIds()
  const { facts } = useFacts(ids)
  // Another set of montages has no facts at first: the last facts stay, and a montage that they leave out is not taken for deleted.
  const [last, setLast] = useState<{ facts: Facts; montages: ReadonlySet<string> } | null>(null)
  useEffect(() => {
    if (facts) setLast({ facts, montages: new Set((JSON.parse(ids) as ShownIds).montages) })
  }, [facts, ids])

  // Across responses, because most of them change nothing.
  const previous = useRef(new Map<string | null, RowFacts>())
  return useMemo(() => {
    const byMontage = new Map<string | null, RowFacts>()
    const now = new Date()
    return (montage) => {
      const known = byMontage.get(montage)
      if (known) return known
      const before = previous.current.get(montage)
      const facts = last && (montage === null || last.montages.has(montage)) ? last.facts : null
      const shown = before && !facts ? before : unlessSame(before, rowFacts(montage, facts, now))
      byMontage.set(montage, shown)
      previous.current.set(montage, shown)
      return shown
    }
  }, [last])
}
