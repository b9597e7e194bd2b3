import { expect, test } from '../../http.ts'
import type { Started } from '../../servers/montage.ts'

type Line = { app: string; id: string; method: string; path: string; status: number }

const linesOf = ({ output }: Started): Line[] =>
  output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line)

test('a publish, its announcement and the question of the site have one id in both logs; a page that fails tells its own', async ({
  request,
  seeded,
  start,
}) => {
  const wanted = { REQUEST_LOG: 'on', TRUSTED_PROXIES: '1' }
  const [cms, web] = [await start('cms', wanted), await start('web', wanted)]
  const newsroom = await seeded.openNewsroom()
  const person = await newsroom.person('Named Once')
  const page = `/people/${person.slug}`
  await expect.poll(async () => (await request.get(seeded.webUrl + page)).status()).toBe(200)

  const published = linesOf(cms).filter(({ method, path }) => method === 'POST' && path === '/api/people')
  const ids = published.map(({ id }) => id)
  const linesWith = (started: Started, wantedPath: string) =>
    linesOf(started).filter(({ id, path }) => ids.includes(id) && path === wantedPath)
  await expect.poll(() => linesWith(web, '/api/announce')).toMatchObject([{ app: 'web', method: 'POST', status: 200 }])
  await expect.poll(() => linesWith(cms, '/api/site/pages').length).toBeGreaterThan(0)

  const asked = await request.get(`${seeded.cmsUrl}/api/health`, { headers: { 'X-Request-Id': 'id-of-our-proxy' } })
  expect(asked.headers()['x-request-id']).toBe('id-of-our-proxy')
  const line = { app: 'cms', id: 'id-of-our-proxy', path: '/api/health', status: 200 }
  await expect.poll(() => linesOf(cms)).toContainEqual(expect.objectContaining(line))

  cms.child.kill('SIGKILL')
  await cms.ended
  const failed = await request.get(`${seeded.webUrl}/lists/never-read?text=typed`)
  const id = failed.headers()['x-request-id'] ?? ''
  expect([failed.status(), id]).toEqual([503, expect.stringMatching(/^[0-9a-f]{16}$/)])
  expect(await failed.text()).toContain(`If it happens again, tell us ${id}.`)
  await expect
    .poll(() => linesOf(web).find((line) => line.id === id))
    .toMatchObject({ method: 'GET', path: '/lists/never-read', status: 503 })
  expect(web.output()).not.toContain('typed')
})
