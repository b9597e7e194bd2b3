/** Attributes that Payload sets wrongly or not at all. Null removes the attribute. */
const attributes: readonly (readonly [selector: string, name: string, value: string | null])[] = [
  // Hidden, but a Tab stop. The field itself opens with arrow keys and is cleared with Backspace.
  [':is(.dropdown-indicator, .clear-indicator)[aria-hidden="true"]', 'tabindex', '-1'],
  // Buttons may not have `aria-checked`.
  ['.pill-selector [aria-checked]', 'role', 'checkbox'],
  ['.list-header', 'role', 'none'],
  // Buttons may not contain buttons.
  ['.rs__multi-value[role="button"]', 'role', 'group'],
  ['.doc-tabs__tabs', 'role', 'none'],
  ['.query-inspector__results :is(ul, li)', 'role', 'none'],
  // A field's error is no landmark.
  ['aside.tooltip', 'role', 'note'],
  // At the end of the page, outside all landmarks. Opening changes only its class, which the observer ignores.
  [':is(.popup__content, .popup__hidden-content)', 'role', 'region'],
  ['h3.array-field__title, .no-results h3, .payload-settings h3', 'aria-level', '2'],
  // Points to itself, and so is read as “select-all”.
  ['#select-all', 'aria-labelledby', null],
  ['.file__thumbnail img', 'alt', ''],
]

export function fixRoles(): void {
  for (const [selector, name, value] of attributes)
    for (const element of document.querySelectorAll(selector)) {
      if (value === null) element.removeAttribute(name)
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
    }
}
