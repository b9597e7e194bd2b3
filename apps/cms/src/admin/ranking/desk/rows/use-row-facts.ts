import { useEffect, useMemo, useRef, useState } from 'react'

import type { Facts } from '../../../../gate/obstacles.ts'
import { useFacts } from '../../../gate/facts.ts'
import { useShownIds } from '../../../gate/use-gate.ts'
import { type RowFacts, rowFacts, unlessSame } from './row-facts.ts'

/** The facts of a row by its montage. They come from the request of the checklist; a move makes none. */
export function useRowFacts(): (montage: string | null) => RowFacts {
  const { facts } = useFacts(useShownIds())
  // Another set of montages has no facts at first: the last facts stay.
  const [lastFacts, setLastFacts] = useState<Facts | null>(null)
  useEffect(() => {
    if (facts) setLastFacts(facts)
  }, [facts])

  // Across responses, because most of them change nothing.
  const previous = useRef(new Map<string | null, RowFacts>())
  return useMemo(() => {
    const byMontage = new Map<string | null, RowFacts>()
    const now = new Date()
    return (montage) => {
      const shown = byMontage.get(montage) ?? unlessSame(previous.current.get(montage), rowFacts(montage, lastFacts, now))
      byMontage.set(montage, shown)
      previous.current.set(montage, shown)
      return shown
    }
  }, [lastFacts])
}
