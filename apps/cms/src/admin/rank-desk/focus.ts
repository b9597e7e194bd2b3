/** Puts the focus on a control of an entry, such as its `remove` button. */
export function focusControl(list: HTMLElement | null, id: string, control: string): void {
  list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-control="${control}"]`)?.focus({ preventScroll: true })
}

/** Puts the focus where montages are added. */
export function focusSearch(list: HTMLElement | null): void {
  list?.closest('.rank-desk')?.querySelector<HTMLElement>('[role=combobox]')?.focus()
}

/** Up and down arrows on a control of a row: the same control of the row above or below. Returns whether there was one. */
export function focusNeighbour(key: string, target: EventTarget): boolean {
  const row = (target as HTMLElement).closest('.rank-row')
  const control = (target as HTMLElement).dataset.control
  const neighbour = key === 'ArrowUp' ? row?.previousElementSibling : key === 'ArrowDown' ? row?.nextElementSibling : null
  const next = control && neighbour?.querySelector<HTMLElement>(`[data-control="${control}"]`)
  if (!next) return false
  next.focus()
  return true
}

/** Brings the row that has the focus into view, after it moved. */
export function showFocused(list: HTMLElement | null): void {
  const row = document.activeElement?.closest('.rank-row')
  if (row && list?.contains(row)) row.scrollIntoView({ block: 'nearest' })
}
