import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

import { expect, test } from '../../http.ts'
import { root } from '../../servers/montage.ts'
import { referenceList } from '../../site/reference-list.ts'

const token = randomBytes(16).toString('hex')

test('both apps tell a monitor with the token all that the board shows, and strangers nothing', async ({ request, seeded, start }) => {
  await Promise.all([start('cms', { METRICS_TOKEN: token }), start('web', { METRICS_TOKEN: token })])
  expect((await request.get(seeded.webUrl + referenceList)).status()).toBe(200)
  const newsroom = await seeded.openNewsroom()
  await newsroom.person('Measured Once')

  expect(await (await request.get(`${seeded.cmsUrl}/api/ready`)).json()).toEqual({ ok: true, reasons: [], warnings: [] })
  await expect.poll(async () => (await request.get(`${seeded.webUrl}/readyz`)).json()).toEqual({ fault: null, reasons: [], status: 'ok' })

  const metricsOf = async (origin: string): Promise<string> => {
    for (const headers of [{}, { Authorization: 'Bearer a-guess' }]) {
      expect((await request.get(`${origin}/metrics`, { headers })).status()).toBe(404)
    }
    const answer = await request.get(`${origin}/metrics`, { headers: { Authorization: `Bearer ${token}` } })
    expect([answer.status(), answer.headers()['cache-control']]).toEqual([200, 'no-store'])
    return answer.text()
  }
  // Counted in the bundle of the routes and in that of the start, and read outside of both.
  await expect.poll(() => metricsOf(seeded.cmsUrl)).toMatch(/^montage_publish_to_live_seconds_count [1-9]/m)
  const all = (await metricsOf(seeded.cmsUrl)) + (await metricsOf(seeded.webUrl))
  expect(all).toMatch(/^montage_renders_total\{outcome="page"\} [1-9]/m)
  const board = await readFile(path.join(root, 'docs/deploy/grafana.json'), 'utf8')
  const shown = [...new Set(board.match(/\b(montage|nodejs|process)_\w+/g))]
  expect(shown.length).toBeGreaterThan(12)
  expect(shown.filter((name) => !all.includes(`\n${name}`))).toEqual([])
})
