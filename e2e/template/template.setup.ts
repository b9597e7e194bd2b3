import { expect, test as setup } from '@playwright/test'

import { freePort } from '../servers/free-port.ts'
import { firstPassword, kill, newPlace, oddFolder, removePlace, type Started, startApp, startMontage, stop } from '../servers/montage.ts'
import { adminEmail, sessionOf } from '../session.ts'
import { isThere, saveTemplate } from './template.ts'

setup('npm start prints a password, seeds the reference list, encodes and delivers it, once for this build', async ({ playwright }) => {
  setup.setTimeout(600_000)
  if (isThere()) return

  const place = await newPlace(oddFolder)
  const started = await startMontage(place)
  let second: Started | null = null
  try {
    // A process encodes one image at a time.
    const port = String(await freePort())
    second = await startApp('cms', { env: { ...place.env, CMS_PORT: port, CMS_URL: `http://localhost:${port}` } })
    const account = { email: adminEmail, password: firstPassword(started) }
    const session = sessionOf(account, place.cmsUrl, 'none yet', playwright.request)
    const newsroom = await session.openNewsroom()
    const { id: plainImage } = await newsroom.image()
    await newsroom.untilEncoded()
    await newsroom.untilDelivered()
    await session.close()
    await Promise.all([stop(started), stop(second)])
    await saveTemplate(place, { ...account, plainImage })
  } finally {
    await kill(started)
    if (second) await kill(second)
    await removePlace(place)
  }
  expect(isThere()).toBe(true)
})
