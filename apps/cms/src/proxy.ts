import { type NextRequest, NextResponse } from 'next/server'

import { env, isDev } from './env.ts'
import { adminPolicy } from './guard/admin-policy.ts'

/** Gives each page of the admin a policy with a nonce of its own, which Next puts on its scripts. */
export function proxy(request: NextRequest): NextResponse {
  const action = request.headers.get('next-action')
  if (action !== null && !/^[\da-f]{40,42}$/.test(action)) return refuseAction()
  // Payload's page says that a mail was sent, whatever the answer. The page to sign in says what helps.
  if (!env.smtpUrl && request.nextUrl.pathname === '/admin/forgot') return NextResponse.redirect(new URL('/admin/login', env.cmsUrl))
  const policy = adminPolicy(crypto.randomUUID(), new URL(env.webUrl).origin, isDev)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

/** Next would log the header, with a stack. */
const refuseAction = (): NextResponse =>
  NextResponse.json({ errors: [{ message: 'The header Next-Action of this request names no action.' }] }, { status: 400 })

export const config = { matcher: ['/admin', '/admin/:path*'] }
