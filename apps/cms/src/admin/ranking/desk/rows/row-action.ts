import type { KeyboardEvent, PointerEvent } from 'react'

/** What an editor does on a row. The desk carries it out. */
export type RowAction =
  | { event: KeyboardEvent; kind: 'press' }
  | { event: PointerEvent<HTMLElement>; id: string; kind: 'drag' }
  | { id: string; isOn: boolean; isRange: boolean; kind: 'select' }
  | { id: string; kind: 'blur' | 'bottom' | 'comment' | 'down' | 'grab' | 'note' | 'open' | 'remove' | 'top' | 'up' }
  | { id: string; kind: 'rank'; rank: number }
