import path from 'node:path'
import { expect, test as setup } from '@playwright/test'

import { freePort } from '../servers/free-port.ts'
import {
  firstPassword,
  kill,
  newPlace,
  oddFolder,
  removePlace,
  root,
  run,
  type Started,
  startApp,
  startMontage,
  stop,
} from '../servers/montage.ts'
import { adminEmail, sessionOf } from '../session.ts'
import { isThere, saveTemplate } from './template.ts'

setup('npm start beside a second set-up prints one password, seeds the reference list, encodes and delivers it', async ({ playwright }) => {
  setup.setTimeout(600_000)
  if (isThere()) return

  const place = await newPlace(oddFolder)
  // As on a second machine at the same moment.
  const setUp = run(['--conditions=production', 'dist/commands/setup.js'], place.env, path.join(root, 'apps/cms'))
  const started = await startMontage(place)
  let second: Started | null = null
  try {
    // A process encodes one image at a time.
    const port = String(await freePort())
    second = await startApp('cms', { env: { ...place.env, CMS_PORT: port, CMS_URL: `http://localhost:${port}` } })
    expect(await setUp.ended, setUp.output()).toBe(0)
    const fillers = [started, setUp].filter(({ output }) => output().includes('Password'))
    expect(fillers).toHaveLength(1)
    const account = { email: adminEmail, password: fillers.map(firstPassword).join() }
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
