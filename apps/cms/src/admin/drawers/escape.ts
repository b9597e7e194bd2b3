import { untilTyped } from '../until-typed.ts'

const popups = '.slash-menu-popup, .rs__menu, .react-datepicker-popper, .popup__content, [role="listbox"]'

/** Asks before closing if something was typed. */
const closeSelector = '.doc-drawer__header-close'

/** The close button of the uppermost drawer; null if a dialog is above it, or it has no document. */
function closeButton(): HTMLElement | null {
  const drawer = [...document.querySelectorAll('dialog[open]')].at(-1)
  return drawer?.querySelector<HTMLElement>(closeSelector) ?? null
}

/** Escape closes the innermost popup first, then presses the drawer's close button. Payload would close the drawer without asking. */
export function onEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return
  const button = closeButton()
  if (!button) return
  if (document.querySelector(popups) || isTypedInCombobox(event.target) || isInComments(event.target)) hideFromDrawer(event)
  else {
    event.stopImmediatePropagation()
    event.preventDefault()
    void untilTyped().then(() => button.click())
  }
}

const isTypedInCombobox = (target: EventTarget | null): boolean =>
  target instanceof HTMLInputElement && target.getAttribute('role') === 'combobox' && target.value !== ''

/** The panel closes itself. */
const isInComments = (target: EventTarget | null): boolean => target instanceof Element && target.closest('.comments') !== null

export function onClickBeside(event: MouseEvent): void {
  if (!(event.target instanceof Element && event.target.matches('.drawer__close'))) return
  const button = closeButton()
  if (!button) return
  event.stopImmediatePropagation()
  void untilTyped().then(() => button.click())
}

export async function pressClose(slug: string): Promise<void> {
  await untilTyped()
  document.getElementById(slug)?.querySelector<HTMLElement>(closeSelector)?.click()
}

/** Hides Escape from the drawer and its focus trap, which listen at the document: the drawer to `keyCode`, the trap in the capture phase. */
function hideFromDrawer(event: KeyboardEvent): void {
  const isAtDocument = () => event.currentTarget === document
  Object.defineProperties(event, {
    key: { get: () => (isAtDocument() && event.eventPhase === Event.CAPTURING_PHASE ? 'Unidentified' : 'Escape') },
    keyCode: { get: () => (isAtDocument() ? 0 : 27) },
  })
}
