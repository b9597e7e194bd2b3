import { type APIRequest, type APIRequestContext, type BrowserContext, expect } from '@playwright/test'

import { Newsroom, type Status } from './content/newsroom.ts'

export const adminEmail = 'admin@montage.example'

type Account = { email: string; password: string }

/** Signs in once and shares the session: a password takes long to check. */
export type Session = {
  close: () => Promise<void>
  openNewsroom: (status?: Status) => Promise<Newsroom>
  signIn: (context: BrowserContext) => Promise<void>
  /** When the sessions have ended. */
  signInAnew: () => Promise<Newsroom>
}

/** Signs in at the first use, when the CMS has to run. @param plainImage an image that no test changes */
export function sessionOf({ email, password }: Account, cmsUrl: string, plainImage: string, requests: APIRequest): Session {
  // Without keep-alive: the CMS may end an idle connection at the moment of its next use.
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
  const openNewsroom = async (status?: Status) => {
    const context = await requests.newContext({ ...options, storageState: await state() })
    contexts.push(context)
    return new Newsroom(context, plainImage, status)
  }
  return {
    close: async () => {
      for (const context of contexts) await context.dispose()
    },
    openNewsroom,
    signInAnew: () => {
      signedIn = null
      return openNewsroom()
    },
    signIn: async (context) => context.addCookies((await state()).cookies),
  }
}
