import process from 'node:process'

import { newPlace, removePlace, startMontage, stop } from './servers/montage.ts'

/**
 * Starts one Montage for all tests, as `npm start` does on an empty machine, and reads the first password where an editor would.
 * With MONTAGE_UNDER_TEST set, the tests use the one that it describes (see `fixtures.ts`).
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.MONTAGE_UNDER_TEST) return undefined
  const place = await newPlace()
  const started = await startMontage(place)
  const [, password] = /Password\s+(\S+)/.exec(started.output()) ?? []
  if (!password) throw new Error(`The first start printed no password:\n${started.output()}`)

  process.env.MONTAGE_UNDER_TEST = JSON.stringify({ cmsUrl: place.cmsUrl, email: 'admin@montage.example', password, webUrl: place.webUrl })
  return async () => {
    await stop(started)
    await removePlace(place)
  }
}
