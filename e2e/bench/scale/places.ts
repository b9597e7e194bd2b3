import { test as base, expect, type PlaywrightWorkerArgs } from '@playwright/test'

import { kill, newPlace, type Place, removePlace, type Started, startApp, stop } from '../../servers/montage.ts'
import { type Session, sessionOf } from '../../session.ts'
import { type Contents, fillPlace } from '../../template/template.ts'
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts'
import { fillWithScale } from './data.ts'

/** A Montage whose site reaches the CMS through a proxy that counts. */
export type Montage = Place &
  Pick<Session, 'openNewsroom' | 'signIn'> & {
    asked: CountingProxy
    /** Ends an app in order. */
    end: (name: 'cms' | 'web') => Promise<void>
    /** The process id of a running app. */
    pidOf: (name: 'cms' | 'web') => number
    start: (name: 'cms' | 'web') => Promise<void>
  }

type Use = (montage: Montage) => Promise<void>

/** `large`: with the filled data. `small`: with the reference list of nine alone. Neither runs at first. */
export const test = base.extend<{ large: Montage; small: Montage }>({
  large: ({ playwright }, use) => withMontage(fillWithScale, playwright, use),
  small: ({ playwright }, use) => withMontage(fillPlace, playwright, use),
})

async function withMontage(
  fill: (place: Place) => Promise<Contents>,
  playwright: PlaywrightWorkerArgs['playwright'],
  use: Use,
): Promise<void> {
  const place = await newPlace()
  const asked = await startCountingProxy(place.cmsUrl)
  const { plainImage, ...account } = await fill(place)
  const { close, openNewsroom, signIn } = sessionOf(account, place.cmsUrl, plainImage, playwright.request)
  const running = new Map<string, Started>()
  const runningApp = (name: string): Started => {
    const app = running.get(name)
    if (!app) throw new Error(`${name} does not run.`)
    return app
  }
  await use({
    ...place,
    asked,
    end: async (name) => {
      await stop(runningApp(name))
      running.delete(name)
    },
    openNewsroom,
    pidOf: (name) => Number(runningApp(name).child.pid),
    signIn,
    start: async (name) => {
      const own = name === 'web' ? { CMS_URL: asked.url } : {}
      running.set(name, await startApp(name, { env: { ...place.env, ...own } }))
      // Until MongoDB has made the indexes of so many documents, writes conflict with that.
      if (name === 'cms') await expect(() => signInOnce(account, place.cmsUrl)).toPass({ timeout: 120_000 })
    },
  })
  await Promise.all([...running.values()].map(kill))
  await close()
  await asked.close()
  await removePlace(place)
}

async function signInOnce({ email, password }: Pick<Contents, 'email' | 'password'>, cmsUrl: string): Promise<void> {
  const headers = { 'Content-Type': 'application/json', Origin: cmsUrl }
  const { status } = await fetch(`${cmsUrl}/api/users/login`, { body: JSON.stringify({ email, password }), headers, method: 'POST' })
  expect(status).toBe(200)
}
