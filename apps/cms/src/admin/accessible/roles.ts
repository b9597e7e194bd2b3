/** Attributes that Payload sets wrongly for browsers and screen readers, or not at all; null takes one away. */
const attributes: readonly (readonly [selector: string, name: string, value: string | null])[] = [
  // Hidden from a screen reader, and still a stop of the Tab key. The field itself opens with the arrow keys and is emptied with Backspace.
  [':is(.dropdown-indicator, .clear-indicator)[aria-hidden="true"]', 'tabindex', '-1'],
  // Says whether it is checked, as no button may.
  ['.pill-selector [aria-checked]', 'role', 'checkbox'],
  // Of a part of the page, not of the page.
  ['.list-header', 'role', 'none'],
  // Holds the button that takes it away, as no button may.
  ['.rs__multi-value[role="button"]', 'role', 'group'],
  // A list without items in it.
  ['.doc-tabs__tabs', 'role', 'none'],
  ['.query-inspector__results :is(ul, li)', 'role', 'none'],
  // What is wrong with a field is no part of the page of its own.
  ['aside.tooltip', 'role', 'note'],
  // Hangs at the end of the page, outside all of its parts; opened, it gets another class, and nothing comes onto the page.
  [':is(.popup__content, .popup__hidden-content)', 'role', 'region'],
  // Below the title of the page, where nothing is between.
  ['h3.array-field__title, .no-results h3, .payload-settings h3', 'aria-level', '2'],
  // Names itself by itself, by its title, “select-all”.
  ['#select-all', 'aria-labelledby', null],
  // The name of the file stands beside it.
  ['.file__thumbnail img', 'alt', ''],
]

/** Sets each of them on the page. */
export function mendRoles(): void {
  for (const [selector, name, value] of attributes)
    for (const element of document.querySelectorAll(selector)) {
      if (value === null) element.removeAttribute(name)
      else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
    }
}
