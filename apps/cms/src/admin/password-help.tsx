import { env } from '../env.ts'

/** Below the sign-in form if no mail server is set: how to get a new password. `custom.css` then hides the link that sends mail. */
export function PasswordHelp() {
  if (env.smtpUrl) return null
  return (
    <p className="password-help">
      Forgot your password? This site sends no mail: whoever runs it can set a new one with <code>npm run admin:reset</code>.
    </p>
  )
}
