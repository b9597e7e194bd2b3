import './icon-button.css'

import type { ComponentProps } from 'react'

type Icon = 'bottom' | 'down' | 'grip' | 'note' | 'noted' | 'redo' | 'remove' | 'top' | 'undo' | 'up'

type Props = Omit<ComponentProps<'button'>, 'className'> & { icon: Icon; isOff?: boolean; label: string }

/** A button that shows a drawing and is called by words. One that is off keeps the focus: what it did last may be why. */
export function IconButton({ icon, isOff = false, label, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      aria-disabled={isOff || undefined}
      aria-label={label}
      className={`rank-button rank-button--${icon}`}
      onClick={isOff ? undefined : onClick}
      title={label}
      type="button"
    />
  )
}
