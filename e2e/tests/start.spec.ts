import { execFileSync } from 'node:child_process'
import { createServer } from 'node:net'
import process from 'node:process'
import { expect, test } from '@playwright/test'
import { kill, newPlace, oddFolder, removePlace, run, type Started, startMontage } from '../servers/montage.ts'
import { referenceList } from '../site/reference-list.ts'
import { fillPlace } from '../template/template.ts'

test('npm start serves what the first start made; killed and started again it has kept all; TERM to npm ends both apps', async ({
  request,
}) => {
  const place = await newPlace(oddFolder)
  const { email, password } = await fillPlace(place)
  const first = await startMontage(place)
  const data = { email, password }
  const signedIn = async () => (await request.post(`${place.cmsUrl}/api/users/login`, { data })).status()
  const list = async () => (await request.get(place.webUrl + referenceList)).text()
  expect(await signedIn()).toBe(200)
  expect(await list()).toContain('Workout Montages That Make You Want to Train')
  const second = run(['scripts/start.mjs', '--skip-build'], place.env)
  expect(await second.ended).toBe(1)
  expect(second.output().trim()).toBe(
    `The process ${first.child.pid} uses the data folder ${place.env.DATA_DIR}: end it, or set DATA_DIR to another folder.`,
  )
  const apps = childrenOf(first)
  expect(apps).toHaveLength(2)
  await kill(first)
  await expect.poll(() => apps.filter(isAlive)).toEqual([])

  const again = await startMontage(place, 'npm')
  for (const { output } of [first, again]) expect(output()).not.toMatch(/Password\s/)
  expect(await signedIn()).toBe(200)
  expect(await list()).toContain('Workout Montages That Make You Want to Train')
  again.child.kill('SIGTERM')
  await again.ended
  await expect(request.get(place.webUrl)).rejects.toThrow(/ECONNREFUSED/)
  await expect(request.get(place.cmsUrl)).rejects.toThrow(/ECONNREFUSED/)
  await removePlace(place)
})

const childrenOf = ({ child }: Started): number[] =>
  execFileSync('pgrep', ['-P', String(child.pid)], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map(Number)

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

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
