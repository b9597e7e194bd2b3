import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../http.ts'
import { inSeconds } from '../../in-seconds.ts'
import { freePort } from '../../servers/free-port.ts'
import { kill, run } from '../../servers/montage.ts'
import { editionsOf } from '../../site/history.ts'
import { referenceList } from '../../site/reference-list.ts'

test('a schedule that came due while the CMS was down is carried out after its start, without a request', async ({ seeded, start }) => {
  const announced: string[] = []
  const site = createServer(async (message, response) => {
    announced.push(await text(message))
    response.writeHead(503).end()
  })
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve))
  const toSite = { WEB_ORIGINS: `http://127.0.0.1:${(site.address() as AddressInfo).port}` }

  const cms = await start('cms', toSite)
  const newsroom = await seeded.openNewsroom()
  const list = await newsroom.bySlug('lists', referenceList.slice('/lists/'.length))
  const before = await editionsOf(list, seeded)
  await newsroom.update('lists', list.id, { entries: (list.entries ?? []).toReversed() }, '&draft=true')
  const at = inSeconds(5)
  await newsroom.schedule(list.id, { at })
  await kill(cms)
  expect(Date.now()).toBeLessThan(at.getTime())
  await expect.poll(() => Date.now(), { intervals: [100] }).toBeGreaterThan(at.getTime())
  announced.length = 0

  // Not by `start`, which would request its health.
  const again = run(['scripts/serve.mjs', 'cms'], { ...seeded.env, ...toSite })
  try {
    await expect.poll(() => announced.join('\n'), { intervals: [100], timeout: 30_000 }).toContain(`"${referenceList}"`)
    await expect.poll(async () => (await editionsOf(list, seeded)).length, { timeout: 15_000 }).toBe(before.length + 1)
  } finally {
    await kill(again)
    site.close()
    site.closeAllConnections()
  }
})

test('with two CMS processes a schedule is carried out once', async ({ seeded, start }) => {
  const port = String(await freePort())
  await Promise.all([start('cms'), start('cms', { CMS_PORT: port, CMS_URL: `http://localhost:${port}` })])
  const newsroom = await seeded.openNewsroom()
  const films = [await newsroom.montage(unique('One')), await newsroom.montage(unique('Two'))]
  const lists = []
  for (let number = 0; number < 4; number++) {
    const list = await newsroom.list(unique('Twice'), films)
    await newsroom.update('lists', list.id, { entries: films.toReversed().map(({ id }) => ({ montage: id })) }, '&draft=true')
    lists.push(list)
  }
  const at = inSeconds(6)
  const schedules = await Promise.all(lists.map(({ id }) => newsroom.schedule(id, { at })))

  const states = () => Promise.all(schedules.map(async (id) => (await newsroom.scheduleOf(id)).state))
  await expect.poll(states, { intervals: [200], timeout: 36_000 }).toEqual(schedules.map(() => 'done'))
  for (const list of lists) expect(await editionsOf(list, seeded)).toHaveLength(2)
})
