/** Marks the main content of the page, and hides what is behind a drawer or dialog from screen readers. */
export function markLandmarks(): void {
  for (const page of document.querySelectorAll('.template-default__wrap, .template-minimal')) {
    // Payload's forms and versions have a `main`, with their title above it.
    const main = page.querySelector('main')
    set(page, 'role', main ? null : 'main')
    const bar = page.querySelector('.app-header')
    if (bar) set(bar, 'role', main ? null : 'none')
    const title = page.querySelector('.doc-header')
    if (title) {
      set(title, 'role', main ? 'region' : null)
      set(title, 'aria-label', main ? 'Title and views' : null)
    }
  }
  const dialogs = [...document.querySelectorAll('dialog[open]')]
  const uppermost = dialogs.at(-1)
  for (const behind of [...document.querySelectorAll('.template-default'), ...dialogs])
    set(behind, 'aria-hidden', uppermost && behind !== uppermost && !behind.contains(uppermost) ? 'true' : null)
}

function set(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name)
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value)
}
