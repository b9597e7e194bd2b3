import { expect, test as setup } from '@playwright/test'

import { firstPassword, kill, newPlace, removePlace, startMontage, stop } from '../servers/montage.ts'
import { adminEmail, sessionOf } from '../session.ts'
import { isThere, keepTemplate } from './template.ts'

setup('the reference list is seeded, encoded and delivered once for this build', async ({ playwright }) => {
  setup.setTimeout(600_000)
  if (isThere()) return

  const place = await newPlace()
  const started = await startMontage(place)
  try {
    const account = { email: adminEmail, password: firstPassword(started) }
    const session = sessionOf(account, place.cmsUrl, 'none yet', playwright.request)
    const newsroom = await session.openNewsroom()
    const { id: plainImage } = await newsroom.image()
    await newsroom.untilEncoded()
    await newsroom.untilDelivered()
    await session.close()
    await stop(started)
    await keepTemplate(place, { ...account, plainImage })
  } finally {
    // Where it was stopped, this does nothing.
    await kill(started)
    await removePlace(place)
  }
  expect(isThere()).toBe(true)
})
