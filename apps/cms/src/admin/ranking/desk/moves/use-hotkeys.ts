import type { KeyboardEvent } from 'react'

import type { Desk } from '../use-desk.ts'

/** Ctrl or Cmd with Z undoes a change of the ranking, with Shift it does it again; in a text that is being written they are the text's. */
export function useHotkeys({ redo, undo }: Pick<Desk, 'redo' | 'undo'>): (event: KeyboardEvent) => void {
  return (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
    // React lets through what happens in a drawer that the desk opened; its keys are its own.
    if (!event.currentTarget.contains(event.target as Node)) return
    if ((event.target as HTMLElement).matches('textarea, input:not([type=checkbox], [data-control=rank])')) return
    event.preventDefault()
    if (event.shiftKey) redo()
    else undo()
  }
}
