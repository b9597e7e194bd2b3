import { anchorOfEntry } from '../../comments/anchors.ts'
import type { Target } from './store.ts'

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
  const input = element?.matches('input, textarea') ? element : element?.querySelector('textarea, input[type=text], input:not([type])')
  if (input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement) {
    return input === document.activeElement ? input.value.slice(input.selectionStart ?? 0, input.selectionEnd ?? 0).trim() : ''
  }
  const selection = document.getSelection()
  const isInside =
    selection?.anchorNode && selection.focusNode && element?.contains(selection.anchorNode) && element.contains(selection.focusNode)
  return isInside ? String(selection).trim() : ''
}
