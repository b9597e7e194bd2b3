import type { KeyboardEvent } from 'react'

import type { Desk } from './use-desk.ts'

/** Ctrl or Cmd with Z undoes a change of the ranking, with Shift it redoes it. In a text field the keys belong to the text. */
export function pressUndoKeys(event: KeyboardEvent, { redo, undo }: Desk): void {
  if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'z') return
  // React passes on the events of a drawer that the desk opened.
  if (!event.currentTarget.contains(event.target as Node)) return
  if ((event.target as HTMLElement).matches('textarea, input:not([type=checkbox], [data-control=rank])')) return
  event.preventDefault()
  if (event.shiftKey) redo()
  else undo()
}
