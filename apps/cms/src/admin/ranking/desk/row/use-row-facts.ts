import { useEffect, useMemo, useRef, useState } from 'react'

import type { Facts } from '../../../../gate/obstacles.ts'
import { useFacts } from '../../../gate/facts.ts'
import { useAsked } from '../../../gate/use-gate.ts'
import { type RowFacts, rowFacts, unlessSame } from './row-facts.ts'

/** What rows show of their montages. It is what the checklist asks for, so there is one request for both, and none for a move. */
export function useRowFacts(): (montage: string | null) => RowFacts {
  const { facts } = useFacts(useAsked())
  // What is asked for another set of montages is not known at once; what was, still holds.
  const [known, setKnown] = useState<Facts | null>(null)
  useEffect(() => {
    if (facts) setKnown(facts)
  }, [facts])

  // Facts are asked for again and again, and mostly nothing has changed.
  const before = useRef(new Map<string | null, RowFacts>())
  return useMemo(() => {
    const byMontage = new Map<string | null, RowFacts>()
    const at = new Date()
    return (montage) => {
      const shown = byMontage.get(montage) ?? unlessSame(before.current.get(montage), rowFacts(montage, known, at))
      byMontage.set(montage, shown)
      before.current.set(montage, shown)
      return shown
    }
  }, [known])
}
