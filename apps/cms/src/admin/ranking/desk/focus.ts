/** Puts the focus on a control of an entry, such as its `remove` button. Returns whether it is there. */
export function focusControl(list: HTMLElement | null, id: string, control: string, options?: FocusOptions): boolean {
  const target = list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-control="${control}"]`)
  target?.focus(options)
  return Boolean(target)
}

/** Puts the focus where montages are added. */
export function focusSearch(list: HTMLElement | null): void {
  list?.closest('.rank-desk')?.querySelector<HTMLElement>('[role=combobox]')?.focus()
}

/** Where up and down arrows lead from a control of a row: to the same control of the row above or below. Null where there is no row. */
export function neighbourOf(key: string, target: EventTarget): { control: string; id: string } | null {
  const row = (target as HTMLElement).closest('.rank-row')
  const control = (target as HTMLElement).dataset.control
  const neighbour = key === 'ArrowUp' ? row?.previousElementSibling : key === 'ArrowDown' ? row?.nextElementSibling : null
  const id = (neighbour as HTMLElement | null | undefined)?.dataset.id
  return control && id ? { control, id } : null
}

/** Brings the row that has the focus into view, after it moved. */
export function showFocused(list: HTMLElement | null): void {
  const row = document.activeElement?.closest('.rank-row')
  if (row && list?.contains(row)) row.scrollIntoView({ block: 'nearest' })
}
