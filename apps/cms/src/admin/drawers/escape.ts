import { untilTyped } from '../until-typed.ts'

/** What opens above a form and closes on Escape by itself: the “/” menu of rich text, lists of options, calendars, menus. */
const popups = '.slash-menu-popup, .rs__menu, .react-datepicker-popper, .popup__content, [role="listbox"]'

/** The × of a document in a drawer. It asks where something was typed. */
const close = '.doc-drawer__header-close'

/** The × of the document in the uppermost drawer; null where a dialog or another drawer lies above it, or no document is open in a drawer. */
function closeButton(): HTMLElement | null {
  const drawer = [...document.querySelectorAll('dialog[open]')].at(-1)
  return drawer?.querySelector<HTMLElement>(close) ?? null
}

/**
 * Payload's drawers close on Escape without asking, whatever was typed in them. Here Escape belongs to the innermost popup first; then it does
 * as the × does, which asks.
 */
export function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  const button = closeButton()
  if (!button) return
  if (document.querySelector(popups) || isTypedInCombobox(event.target)) hideFromDrawer(event)
  else {
    event.stopImmediatePropagation()
    event.preventDefault()
    void untilTyped().then(() => button.click())
  }
}

/** Escape empties it first. */
const isTypedInCombobox = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.getAttribute('role') === 'combobox' && target.value !== ''

/** The same for a click beside the drawer. */
export function onClickBeside(event: MouseEvent): void {
  if (!(event.target instanceof Element && event.target.matches('.drawer__close'))) return
  const button = closeButton()
  if (!button) return
  event.stopImmediatePropagation()
  void untilTyped().then(() => button.click())
}

/** Presses the × of a drawer, by the drawer's slug. */
export async function pressClose(slug: string): Promise<void> {
  await untilTyped()
  document.getElementById(slug)?.querySelector<HTMLElement>(close)?.click()
}

/**
 * The popup hears of the key. The drawer and the trap of its focus do not: they listen at the document, the one to `keyCode`, the other on the way down.
 */
function hideFromDrawer(event: KeyboardEvent): void {
  const isAtDocument = () => event.currentTarget === document
  Object.defineProperties(event, {
    key: { get: () => (isAtDocument() && event.eventPhase === Event.CAPTURING_PHASE ? 'Unidentified' : 'Escape') },
    keyCode: { get: () => (isAtDocument() ? 0 : 27) },
  })
}
