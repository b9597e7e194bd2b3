import type { RefObject } from 'react'

/**
 * Where the focus goes when a dialog that a button opened has closed: to the button, or, where nothing is left to do and it cannot be focused, to
 * the first field of the form.
 */
export const focusAfter =
  (button: RefObject<HTMLButtonElement | null>, form: RefObject<HTMLFormElement | null>) => (): HTMLElement | false =>
    (button.current?.disabled ? form.current?.querySelector<HTMLElement>('input:not([type=hidden])') : button.current) ?? false
