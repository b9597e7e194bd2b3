import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'

type Props = { confirm: string; name: string; onConfirm: () => Promise<void>; text: string }

/** Asks in place before it ends a link: nobody can bring the address back. */
export function EndButton({ confirm, name, onConfirm, text }: Props) {
  const [isAsking, setIsAsking] = useState(false)
  const first = useRef<HTMLButtonElement>(null)
  const second = useRef<HTMLButtonElement>(null)
  const hasAsked = useRef(false)

  useEffect(() => {
    if (isAsking) second.current?.focus()
    else if (hasAsked.current) first.current?.focus()
    hasAsked.current = isAsking
  }, [isAsking])

  if (!isAsking) {
    return (
      <Button
        buttonStyle="subtle"
        extraButtonProps={{ 'aria-label': name }}
        margin={false}
        onClick={() => setIsAsking(true)}
        ref={first}
        size="small"
        type="button"
      >
        {text}
      </Button>
    )
  }
  return (
    <span className="end-button">
      <Button buttonStyle="secondary" margin={false} onClick={() => void onConfirm()} ref={second} size="small" type="button">
        {confirm}
      </Button>
      <Button buttonStyle="subtle" margin={false} onClick={() => setIsAsking(false)} size="small" type="button">
        Keep it
      </Button>
    </span>
  )
}
