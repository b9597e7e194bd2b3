import '../own-field.css'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState } from 'react'

type Props = { address: string; name: string }

/** The address of a new link, selected. It is shown this once. */
export function MadeLink({ address, name }: Props) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')

  useEffect(() => {
    input.current?.focus()
  }, [])

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      setSaid('Copied.')
    } catch {
      // Browsers offer the clipboard only to pages on TLS.
      input.current?.focus()
      setSaid('The browser does not let this page copy. The link is selected: copy it with the keyboard.')
    }
  }
  return (
    <div className="made-link">
      <label htmlFor={id}>The link for {name}</label>
      <div className="made-link__row">
        <input
          aria-describedby={`${id}-once`}
          className="own-field"
          id={id}
          onFocus={({ target }) => target.select()}
          readOnly
          ref={input}
          type="text"
          value={address}
        />
        <Button buttonStyle="secondary" margin={false} onClick={() => void copy()} size="medium" type="button">
          Copy
        </Button>
      </div>
      <small id={`${id}-once`}>Copy it now: it is not stored, and is not shown again.</small>
      <p role="status">{said}</p>
    </div>
  )
}
