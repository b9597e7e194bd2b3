import './icon-button.css'

import type { ComponentProps } from 'react'

type Icon = 'bottom' | 'comment' | 'down' | 'grip' | 'note' | 'noted' | 'redo' | 'remove' | 'top' | 'undo' | 'up'

type Props = Omit<ComponentProps<'button'>, 'className'> & { count?: number; icon: Icon; isOff?: boolean; label: string }

/** A button with an icon. With `isOff` it does nothing but keeps the focus, which `disabled` would lose. */
export function IconButton({ count = 0, icon, isOff = false, label, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      aria-disabled={isOff || undefined}
      aria-label={label}
      className={`rank-button rank-button--${icon}`}
      onClick={isOff ? undefined : onClick}
      title={label}
      type="button"
    >
      {count > 0 && <span className="rank-button__count">{count}</span>}
    </button>
  )
}
