import type { ClientField } from 'payload'

const framesToWait = 60

/**
 * Brings a field of a form into view and puts the focus into it. One in a tab that is closed is not in the page: the tab is opened first.
 * `path` as the form state has it, such as `entries.2.montage`.
 */
export function showField(form: HTMLElement, path: string, fields: ClientField[]): void {
  if (!elementOf(form, path)) openTabOf(form, path, fields)
  focusWhenThere(form, path, framesToWait)
}

function focusWhenThere(form: HTMLElement, path: string, frames: number): void {
  const element = elementOf(form, path)
  if (!element) {
    if (frames > 0) requestAnimationFrame(() => focusWhenThere(form, path, frames - 1))
    return
  }
  element.scrollIntoView({ block: 'center' })
  const focusable = 'input:not([type=hidden]), textarea, select, button, a[href], [contenteditable=true]'
  const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable)
  target?.focus({ preventScroll: true })
}

/** Payload's element for a path; for a field in a row that is folded up, the row. */
function elementOf(form: HTMLElement, path: string): HTMLElement | null {
  const field = form.querySelector<HTMLElement>(`#field-${path.replaceAll('.', '__')}`)
  if (field?.checkVisibility()) return field
  const [, array, index] = /^(\w+)\.(\d+)\./.exec(path) ?? []
  return array ? form.querySelector<HTMLElement>(`#${array}-row-${index}`) : field
}

function openTabOf(form: HTMLElement, path: string, fields: ClientField[]): void {
  const [name] = path.split('.')
  const tabs = fields.find((field) => field.type === 'tabs')?.tabs ?? []
  const index = tabs.findIndex((tab) => tab.fields.some((field) => 'name' in field && field.name === name))
  form.querySelectorAll<HTMLElement>('.tabs-field__tab-button')[index]?.click()
}
