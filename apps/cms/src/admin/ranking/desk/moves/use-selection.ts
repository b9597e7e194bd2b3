import { useMemo, useRef, useState } from 'react'

import type { Order } from './moves.ts'

type Selection = {
  choose: (id: string, how: { isOn: boolean; isRange: boolean }) => void
  chosen: ReadonlySet<string>
  clear: () => void
}

/** The entries that are selected, to be moved or removed together. With a range, all between the last one and this. */
export function useSelection(order: Order): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  // What was removed, or somebody else's save took away, is selected no more.
  const chosen = useMemo(() => new Set(order.filter((id) => selected.has(id))), [order, selected])

  return {
    choose: (id, { isOn, isRange }) => {
      const [from, to] = [isRange ? order.indexOf(last.current ?? id) : -1, order.indexOf(id)]
      const meant = from === -1 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1)
      const next = new Set(chosen)
      for (const each of meant) isOn ? next.add(each) : next.delete(each)
      last.current = id
      setSelected(next)
    },
    chosen,
    clear: () => setSelected(new Set()),
  }
}
