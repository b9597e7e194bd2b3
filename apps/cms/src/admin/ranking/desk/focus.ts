/** Focuses a control of an entry, such as its `remove` button. Returns false when there is none. */
export function focusControl(list: HTMLElement | null, id: string, control: string, options?: FocusOptions): boolean {
  const target = list?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] [data-control="${control}"]`)
  target?.focus(options)
  return Boolean(target)
}

export function focusSearch(list: HTMLElement | null): void {
  list?.closest('.rank-desk')?.querySelector<HTMLElement>('[role=combobox]')?.focus()
}

/** The same control in the row above or below, for an up or down arrow key; null without such a row. */
export function neighbourOf(key: string, target: EventTarget): { control: string; id: string } | null {
  const row = (target as HTMLElement).closest('.rank-row')
  const control = (target as HTMLElement).dataset.control
  const neighbour = key === 'ArrowUp' ? row?.previousElementSibling : key === 'ArrowDown' ? row?.nextElementSibling : null
  const id = (neighbour as HTMLElement | null | undefined)?.dataset.id
  return control && id ? { control, id } : null
}

export function showFocused(list: HTMLElement | null): void {
  const row = document.activeElement?.closest('.rank-row')
  if (row && list?.contains(row)) row.scrollIntoView({ block: 'nearest' })
}
