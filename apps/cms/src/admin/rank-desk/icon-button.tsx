import type { ComponentProps } from 'react'

import { Icon, type IconName } from './icons.tsx'

type Props = ComponentProps<'button'> & { icon: IconName; isOff?: boolean; label: string }

/** A button that shows a picture and is called by words. One that is off keeps the focus: what it did last may be why. */
export function IconButton({ className = '', icon, isOff = false, label, onClick, ...rest }: Props) {
  return (
    <button
      {...rest}
      aria-disabled={isOff || undefined}
      aria-label={label}
      className={`rank-button ${className}`}
      onClick={isOff ? undefined : onClick}
      title={label}
      type="button"
    >
      <Icon name={icon} />
    </button>
  )
}
