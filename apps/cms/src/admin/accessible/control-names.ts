/** Accessible names of controls that Payload names wrongly or not at all. */
const names: readonly (readonly [selector: string, nameOf: (control: Element) => string | undefined])[] = [
  ['#select-all', () => 'Select all rows'],
  ['.select-row__checkbox input', (control) => `Select ${titleOfRow(control)}`],
  ['.clickable-arrow--left', () => 'Previous page'],
  ['.clickable-arrow--right', () => 'Next page'],
  ['.condition__actions-add', () => 'Add a condition'],
  ['.condition__actions-remove', () => 'Remove this condition'],
  ['.condition .react-select [role="combobox"]', (control) => partOfCondition(control)],
  ['.doc-controls .popup-button', () => 'More actions'],
  ['.array-actions .popup-button', (control) => `Actions of ${titleOfArrayRow(control)}`],
  ['.clipboard-action .popup-button, .clipboard-action__popup .popup-button', () => 'Copy or paste these rows'],
  ['.collapsible__drag', (control) => `Move ${titleOfArrayRow(control)}`],
  ['.date-time-picker__clear-button', () => 'Clear the date'],
  [':is(.field-type, .field-select) .react-select [role="combobox"]', (control) => labelOf(control)],
  ['.field-type .ContentEditable__root', (control) => labelOf(control)],
  ['.date-time-picker input', (control) => labelOf(control)],
  // In a drawer Payload's labels point to missing ids.
  ['.drawer__content .field-type :is(input, textarea):not([aria-label], [aria-labelledby])', (control) => labelUnlessLabelled(control)],
  [':is(.popup__content, .popup__hidden-content)', () => 'Menu'],
  ['.compare-version [role="combobox"]', () => 'Comparing against'],
  ['.toolbar-popup__dropdown:not(:has(.toolbar-popup__dropdown-label))', () => 'Kind of text'],
  ['[data-button-key]', (control) => fromKey(control.getAttribute('data-button-key') ?? '')],
  ['.copy-to-clipboard', () => 'Copy'],
  ['.edit-upload__draggable', () => 'Focal point'],
  ['.edit-upload__input input', (control) => control.getAttribute('name') ?? undefined],
  ['.file-details__remove', () => 'Remove the file'],
  ['.upload-relationship-details__edit', () => 'Edit the image'],
  ['.upload-relationship-details__remove', () => 'Remove the image'],
]

/** Payload's names of these differ from their visible text, which voice control needs. */
const misnamed =
  '.doc-tab, #empty-trash-button, .list-header__create-new-button, .query-inspector__list-toggle, .toolbar-popup__dropdown:has(.toolbar-popup__dropdown-label)'

export function nameControls(): void {
  for (const [selector, nameOf] of names)
    for (const control of document.querySelectorAll(selector)) {
      const name = nameOf(control)
      if (name && control.getAttribute('aria-label') !== name) control.setAttribute('aria-label', name)
    }
  for (const control of document.querySelectorAll(misnamed)) control.removeAttribute('aria-label')
}

const labelOf = (control: Element): string | undefined =>
  control
    .closest('.field-type, .field-select')
    ?.querySelector('.field-label')
    ?.textContent?.replace(/\s*\*$/, '')

const labelUnlessLabelled = (control: Element): string | undefined =>
  (control as HTMLInputElement).labels?.length ? undefined : labelOf(control)

const titleOfRow = (control: Element): string =>
  control.closest('tr')?.querySelector('td:not(.cell-_select)')?.textContent?.trim() || 'this row'

const titleOfArrayRow = (control: Element): string =>
  control.closest('.collapsible')?.querySelector('.collapsible__header-wrap')?.textContent?.trim() || 'this row'

const partOfCondition = (control: Element): string =>
  control.closest('.condition__field') ? 'Field' : control.closest('.condition__operator') ? 'Comparison' : 'Value'

/** “Ordered list” for “orderedList”. */
const fromKey = (key: string): string => {
  const words = key.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
