'use client'

import { Button, useAuth } from '@payloadcms/ui'
import { type FormEvent, useCallback, useState } from 'react'

import { Dialog } from '../dialog.tsx'
import { words } from './words.ts'

type Props = { api: string; email: string; onAnswer: (isSignedIn: boolean) => void }

const focus = { initialFocus: '.connection [name=password]' }

/** Signs in again who was signed out, over what they typed. Nobody else can: the form is theirs. */
export function SignInDialog({ api, email, onAnswer }: Props) {
  const { fetchFullUser } = useAuth()
  const [fault, setFault] = useState('')
  const [isSending, setIsSending] = useState(false)
  const close = useCallback(() => onAnswer(false), [onAnswer])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsSending(true)
    const refusal = await signIn(api, email, String(new FormData(event.currentTarget).get('password')))
    setIsSending(false)
    setFault(refusal ?? '')
    if (refusal !== null) return
    await fetchFullUser()
    onAnswer(true)
  }
  return (
    <Dialog
      className="connection"
      explained={words.signedOutExplained}
      focus={focus}
      heading={words.signedOut}
      onClose={close}
      slug="signed-out"
    >
      <form className="connection__form" onSubmit={(event) => void send(event)}>
        <label>
          {words.email}
          <input autoComplete="username" name="email" readOnly type="email" value={email} />
        </label>
        <label>
          {words.password}
          <input aria-describedby="signed-out-fault" autoComplete="current-password" name="password" required type="password" />
        </label>
        <p className="connection__fault" id="signed-out-fault" role="alert">
          {fault}
        </p>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="primary" disabled={isSending} margin={false} size="medium" type="submit">
            {words.signIn}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={close} size="medium" type="button">
            {words.close}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Resolves to why not; null when signed in. */
async function signIn(api: string, email: string, password: string): Promise<string | null> {
  const response = await fetch(`${api}/users/login`, {
    body: JSON.stringify({ email, password }),
    credentials: 'include',
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  }).catch(() => null)
  if (!response) return words.notAnswering
  if (response.ok) return null
  const { errors } = (await response.json().catch(() => ({}))) as { errors?: { message: string }[] }
  return errors?.[0]?.message ?? words.notAnswering
}
