import { Ranking } from '../../content/ranking.ts'
import { expect, test } from '../../http.ts'
import { kill, newPlace, removePlace, run, stop } from '../../servers/montage.ts'
import { fillPlace } from '../../template/template.ts'

test('a CMS with an older database does not empty the site until an operator accepts the database', async ({ request, seeded, start }) => {
  let [web, cms] = await Promise.all([start('web'), start('cms')])
  const status = async (path: string) => (await request.get(seeded.webUrl + path)).status()
  const ready = () => status('/readyz')
  await expect.poll(ready).toBe(200)
  const ranking = await Ranking.make(await seeded.openNewsroom(), 2)
  await expect.poll(() => status(ranking.path)).toBe(200)
  const html = await (await request.get(seeded.webUrl + ranking.path)).text()
  await kill(cms)

  // The state of the database before the list.
  const older = await newPlace()
  await fillPlace(older)
  const { DATA_DIR, DATABASE_URL } = older.env
  cms = await start('cms', { DATA_DIR: DATA_DIR ?? '', ...(DATABASE_URL && { DATABASE_URL }) })
  try {
    for (const isRestarted of [false, true]) {
      if (isRestarted) {
        await stop(web)
        web = await start('web')
      }
      expect(await status('/montages/rocky-iv'), 'what was never read here').toBe(503)
      expect(await (await request.get(`${seeded.webUrl}/healthz`)).text()).toContain('pnpm site:accept')
      expect(await (await request.get(seeded.webUrl + ranking.path)).text()).toBe(html)
    }

    expect(await run(['scripts/site-accept.mjs'], seeded.env).ended).toBe(0)
    await expect.poll(() => status('/montages/rocky-iv')).toBe(200)
    expect(await status(ranking.path)).toBe(404)
    await expect.poll(ready).toBe(200)
  } finally {
    await kill(cms)
    await removePlace(older)
  }
})
