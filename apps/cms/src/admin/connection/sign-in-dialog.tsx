'use client'

import { Button, useAuth } from '@payloadcms/ui'
import { type FormEvent, useCallback, useState } from 'react'

import { type Api, ApiError } from '../api.ts'
import { Dialog } from '../dialog/dialog.tsx'
import { useApi } from '../hooks/use-api.ts'
import { messages } from './messages.ts'

type Props = { email: string; onAnswer: (isSignedIn: boolean) => void }

const focus = { initialFocus: '.connection [name=password]' }

/** Lets the user sign in again, over the form. The e-mail cannot be changed: the form is theirs. */
export function SignInDialog({ email, onAnswer }: Props) {
  const api = useApi()
  const { fetchFullUser } = useAuth()
  const [error, setError] = useState('')
  const [isSending, setIsSending] = useState(false)
  const close = useCallback(() => onAnswer(false), [onAnswer])

  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    setIsSending(true)
    const failure = await signIn(api, email, String(new FormData(event.currentTarget).get('password')))
    setIsSending(false)
    setError(failure ?? '')
    if (failure !== null) return
    await fetchFullUser()
    onAnswer(true)
  }
  return (
    <Dialog
      className="connection"
      explained={messages.signedOutExplained}
      focus={focus}
      heading={messages.signedOut}
      onClose={close}
      slug="signed-out"
    >
      <form className="connection__form" onSubmit={(event) => void send(event)}>
        <label>
          {messages.email}
          <input autoComplete="username" name="email" readOnly type="email" value={email} />
        </label>
        <label>
          {messages.password}
          <input aria-describedby="signed-out-fault" autoComplete="current-password" name="password" required type="password" />
        </label>
        <p className="connection__fault" id="signed-out-fault" role="alert">
          {error}
        </p>
        <div className="confirmation-modal__controls">
          <Button buttonStyle="primary" disabled={isSending} margin={false} size="medium" type="submit">
            {messages.signIn}
          </Button>
          <Button buttonStyle="secondary" margin={false} onClick={close} size="medium" type="button">
            {messages.close}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Resolves to a sentence why signing in failed; to null when signed in. */
const signIn = (api: Api, email: string, password: string): Promise<string | null> =>
  api.request('/users/login', { body: { email, password }, method: 'POST' }).then(
    () => null,
    (error: unknown) => (error instanceof ApiError && error.errors.length > 0 ? error.message : messages.notAnswering),
  )
