import { useMemo, useRef, useState } from 'react'

import type { Order } from './moves.ts'

type Selection = {
  clear: () => void
  ids: ReadonlySet<string>
  /** Selects an entry, or deselects it; `isRange`: all entries from the last one to it. */
  toggle: (id: string, options: { isOn: boolean; isRange: boolean }) => void
}

export function useSelection(order: Order): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const last = useRef<string | null>(null)
  // Without entries that were removed since.
  const ids = useMemo(() => new Set(order.filter((id) => selected.has(id))), [order, selected])

  return {
    clear: () => setSelected(new Set()),
    ids,
    toggle: (id, { isOn, isRange }) => {
      const [from, to] = [isRange ? order.indexOf(last.current ?? id) : -1, order.indexOf(id)]
      const toggled = from === -1 ? [id] : order.slice(Math.min(from, to), Math.max(from, to) + 1)
      const next = new Set(ids)
      for (const each of toggled) isOn ? next.add(each) : next.delete(each)
      last.current = id
      setSelected(next)
    },
  }
}
