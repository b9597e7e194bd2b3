import { anchorOfEntry } from '../../../comments/anchors.ts'
import type { Target } from '../store.ts'

/** Where in a form an element stands: a row of the desk, a field that is among `fields`, or else the whole document. */
export function targetAt(element: Element, fields: readonly string[]): Target {
  const row = element.closest<HTMLElement>('.rank-row')
  if (row?.dataset.id) return targetInRow(row, row.dataset.id, Boolean(element.closest('.rank-row__note')))
  const field = element.closest('[data-field-path], [id^="field-"]')
  const [name = ''] = (field?.getAttribute('data-field-path') ?? field?.id.replace('field-', '') ?? '').split(/__|\./)
  return field && fields.includes(name)
    ? { anchor: name, quote: selectedIn(field), subject: null }
    : { anchor: '', quote: '', subject: null }
}

/** Of an entry; of its note while words are selected there. */
export function targetInRow(row: HTMLElement, id: string, isNote = false): Target {
  const quote = selectedIn(row.querySelector('.rank-row__note'))
  const subject = row.querySelector('.rank-row__name')?.textContent ?? null
  return { anchor: anchorOfEntry(id, { isNote: isNote || quote !== '' }), quote, subject }
}

/** The words that somebody has selected in a text of this element; '' for none. */
export function selectedIn(element: Element | null): string {
  const active = document.activeElement
  if ((active instanceof HTMLTextAreaElement || active instanceof HTMLInputElement) && element?.contains(active)) {
    return active.value.slice(active.selectionStart ?? 0, active.selectionEnd ?? 0).trim()
  }
  const selection = document.getSelection()
  const isInside = [selection?.anchorNode, selection?.focusNode].every((node) => {
    const text = node?.parentElement?.closest('[contenteditable=true]')
    return text && element?.contains(text)
  })
  return isInside ? String(selection).trim() : ''
}
