import { type APIRequest, type APIRequestContext, type BrowserContext, expect } from '@playwright/test'

import { Newsroom } from './content/newsroom.ts'

/** Whom a first start makes. */
export const adminEmail = 'admin@montage.example'

type Account = { email: string; password: string }

/** The ways in for somebody who has signed in once: a password is meant to take long to check. */
export type Session = {
  /** Ends the requests of all newsrooms. */
  close: () => Promise<void>
  openNewsroom: () => Promise<Newsroom>
  /** The same in a browser. */
  signIn: (context: BrowserContext) => Promise<void>
}

/**
 * Signs in when it is first needed: the CMS has to run then.
 * @param plainImage an image of the place that nobody changes
 */
export function sessionOf({ email, password }: Account, cmsUrl: string, plainImage: string, requests: APIRequest): Session {
  // A connection for each request: the CMS may end an idle one in the moment in which it is used again.
  const options = { baseURL: cmsUrl, extraHTTPHeaders: { Connection: 'close', Origin: cmsUrl } }
  const contexts: APIRequestContext[] = []
  let signedIn: ReturnType<APIRequestContext['storageState']> | null = null
  const signInOnce = async () => {
    const request = await requests.newContext(options)
    contexts.push(request)
    const response = await request.post('/api/users/login', { data: { email, password } })
    expect(response.status(), await response.text()).toBe(200)
    return request.storageState()
  }
  const state = () => {
    signedIn ??= signInOnce()
    return signedIn
  }
  return {
    close: async () => {
      for (const context of contexts) await context.dispose()
    },
    openNewsroom: async () => {
      const context = await requests.newContext({ ...options, storageState: await state() })
      contexts.push(context)
      return new Newsroom(context, plainImage)
    },
    signIn: async (context) => context.addCookies((await state()).cookies),
  }
}
