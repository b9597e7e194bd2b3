import type { RefObject } from 'react'

/** The element that gets the focus when a dialog has closed: what opened it, or the first field of the form if that is disabled. */
export const returnFocusTo = (opener: RefObject<HTMLElement | null>, form: RefObject<HTMLFormElement | null>) => (): HTMLElement | false =>
  (opener.current?.matches(':disabled') ? form.current?.querySelector<HTMLElement>('input:not([type=hidden])') : opener.current) ?? false
