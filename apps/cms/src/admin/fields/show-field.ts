import type { ClientField } from 'payload'

const maxFrames = 60

type Use = (focused: HTMLElement) => void

/**
 * Focuses a field, and opens its tab first: the page holds no fields of closed tabs. `path`: such as `entries.2.montage`. `use` gets the input or the
 * text that was focused.
 */
export function showField(form: HTMLElement, path: string, fields: ClientField[], use: Use = () => {}): void {
  if (!elementOf(form, path)) openTabOf(form, path, fields)
  focusWhenRendered(form, path, use, maxFrames)
}

function focusWhenRendered(form: HTMLElement, path: string, use: Use, framesLeft: number): void {
  const element = elementOf(form, path)
  if (!element) {
    if (framesLeft > 0) requestAnimationFrame(() => focusWhenRendered(form, path, use, framesLeft - 1))
    return
  }
  element.scrollIntoView({ block: 'center' })
  const focusable = 'input:not([type=hidden]), textarea, select, button:not(.comment-mark), a[href]'
  const target = element.matches(focusable) ? element : (textIn(element) ?? element.querySelector<HTMLElement>(focusable))
  target?.focus({ preventScroll: true })
  if (target) use(target)
}

/** Rich text has buttons before its text. */
const textIn = (element: HTMLElement): HTMLElement | null => element.querySelector<HTMLElement>('[contenteditable=true]')

/** Payload's element for a path; for a field in a collapsed row, the row. */
function elementOf(form: HTMLElement, path: string): HTMLElement | null {
  const field = form.querySelector<HTMLElement>(`#field-${path.replaceAll('.', '__')}, [data-field-path="${path}"]`)
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
