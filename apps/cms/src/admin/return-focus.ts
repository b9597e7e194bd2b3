import type { RefObject } from 'react'

/** The element that gets the focus when a dialog has closed: the button that opened it, or the first field of the form if the button is disabled. */
export const returnFocusTo =
  (button: RefObject<HTMLButtonElement | null>, form: RefObject<HTMLFormElement | null>) => (): HTMLElement | false =>
    (button.current?.disabled ? form.current?.querySelector<HTMLElement>('input:not([type=hidden])') : button.current) ?? false
