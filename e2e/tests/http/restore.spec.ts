import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { Ranking } from '../../content/ranking.ts'
import { expect, test } from '../../http.ts'
import { dropDatabase, kill, run } from '../../servers/montage.ts'
import { startSmallCache } from '../../servers/small-cache.ts'

test('a backup of a running CMS is restored on the day its database is lost: the site and the cache in front drop what came after, and work goes on', async ({
  request,
  seeded,
  start,
}) => {
  // A backup, its check and a restore, each a process of its own.
  test.slow()
  const cache = await startSmallCache(seeded.webUrl)
  const told = { CACHE_IS_PURGED: 'true', PURGE_URLS: cache.origin }
  const [, cms] = await Promise.all([start('web', told), start('cms', told)])
  const status = async (page: string) => (await request.get(seeded.webUrl + page)).status()
  await expect.poll(() => status('/readyz')).toBe(200)
  const newsroom = await seeded.openNewsroom()
  const before = await Ranking.make(newsroom, 2)
  await expect.poll(() => status(before.path)).toBe(200)
  await newsroom.untilDelivered()

  const file = path.join(seeded.env.DATA_DIR ?? '', 'the day.tar.gz')
  const command = async (name: string, args: string[], env = {}) => {
    const { ended, output } = run(['scripts/backup.mjs', name, '--skip-build', file, ...args], { ...seeded.env, ...env })
    return { code: await ended, output: output() }
  }
  expect(await command('backup', [])).toMatchObject({ code: 0, output: expect.stringContaining('It is whole.') })
  expect(await command('verify-backup', [])).toMatchObject({ code: 0 })

  const after = await Ranking.make(newsroom, 2)
  await expect.poll(() => status(after.path)).toBe(200)
  await before.publish(1, newsroom)
  const cached = async (page: string) => (await request.get(cache.origin + page)).status()
  expect(await cached(after.path)).toBe(200)
  const html = async (page: string) => (await request.get(seeded.webUrl + page)).text()
  const [newFirst] = before.slugs(1)
  await expect.poll(async () => firstFilm(await html(before.path))).toBe(newFirst)
  await kill(cms)

  // MongoDB: into another database. The old one stays as it is.
  const databaseUrl = seeded.env.DATABASE_URL?.replace(/\/e2e_[0-9a-f]+/, `/e2e_${randomBytes(6).toString('hex')}`)
  const other = databaseUrl ? { DATABASE_URL: databaseUrl } : {}
  if (!databaseUrl) expect(await command('restore', [])).toMatchObject({ code: 1, output: expect.stringContaining('add --replace') })
  expect(await command('restore', ['--replace'], other)).toMatchObject({
    code: 0,
    output: expect.stringContaining('The backup is restored'),
  })

  await start('cms', { ...told, ...other })
  // Without `site:accept`.
  await expect.poll(() => status(after.path)).toBe(404)
  await expect.poll(() => cached(after.path)).toBe(404)
  const [oldFirst] = before.slugs(0)
  await expect.poll(async () => firstFilm(await html(before.path))).toBe(oldFirst)
  await expect.poll(() => status('/readyz')).toBe(200)
  const picture = /\/media\/[0-9a-f]+-\d+\.\w+/.exec(await html('/montages/rocky-iv'))?.[0]
  expect(await status(picture ?? ''), picture).toBe(200)

  await expect(newsroom.list('Signed out', [])).rejects.toThrow(/401|403/)
  const again = await seeded.signInAnew()
  const next = await Ranking.make(again, 2)
  await expect.poll(() => status(next.path)).toBe(200)
  cache.close()
  // The site runs, and writes into the data folder.
  if (databaseUrl) await dropDatabase(databaseUrl)
})

const firstFilm = (html: string): string | undefined => /href="\/montages\/([^"/]+)"/.exec(html.slice(html.indexOf('<main')))?.[1]
