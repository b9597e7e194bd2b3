import { createServer } from 'node:net'
import { expect, test } from '@playwright/test'
import { firstPassword, newPlace, removePlace, run, startMontage, stop } from '../servers/montage.ts'
import { adminEmail } from '../session.ts'
import { referenceList } from '../site/reference-list.ts'

test('npm start prints a password and serves a list; a second start keeps the data and the password', async ({ request }) => {
  const place = await newPlace()
  const first = await startMontage(place)
  const data = { email: adminEmail, password: firstPassword(first) }
  const signedIn = async () => (await request.post(`${place.cmsUrl}/api/users/login`, { data })).status()
  const list = async () => (await request.get(place.webUrl + referenceList)).text()
  expect(await signedIn()).toBe(200)
  expect(await list()).toContain('Workout Montages That Make You Want to Train')
  await stop(first)

  const again = await startMontage(place)
  expect(again.output()).not.toMatch(/Password\s/)
  expect(await signedIn()).toBe(200)
  expect(await list()).toContain('Workout Montages That Make You Want to Train')
  await stop(again)
  await expect(request.get(place.webUrl)).rejects.toThrow(/ECONNREFUSED/)
  await expect(request.get(place.cmsUrl)).rejects.toThrow(/ECONNREFUSED/)
  await removePlace(place)
})

test('a port in use is one sentence and exit code 1', async () => {
  const place = await newPlace()
  const port = Number(place.env.CMS_PORT)
  const holder = createServer()
  await new Promise<void>((resolve) => holder.listen(port, '127.0.0.1', resolve))

  const started = run(['scripts/start.mjs', '--skip-build'], place.env)
  expect(await started.ended).toBe(1)
  expect(started.output().trim()).toMatch(new RegExp(`^[^\\n]*${port}[^\\n]*\\.$`))
  await new Promise((resolve) => holder.close(resolve))
  await removePlace(place)
})

for (const [what, env, message] of [
  ['a database of no kind we know', { DATABASE_URL: 'postgres://localhost/montage' }, /DATABASE_URL/],
  [
    'a database that does not answer',
    { DATABASE_URL: 'mongodb://127.0.0.1:9/montage?replicaSet=rs0' },
    /MongoDB at 127\.0\.0\.1:9 cannot be reached/,
  ],
  ['a secret that is too short', { PAYLOAD_SECRET: 'short' }, /PAYLOAD_SECRET/],
] as const) {
  test(`${what} stops the start with a sentence and exit code 1`, async () => {
    const place = await newPlace()
    const started = run(['scripts/start.mjs', '--skip-build'], { ...place.env, ...env })
    expect(await started.ended).toBe(1)
    expect(started.output()).toMatch(message)
    expect(started.output()).not.toMatch(/\n\s+at /)
    await removePlace({ ...place, env: { ...place.env, DATABASE_URL: '' } })
  })
}
