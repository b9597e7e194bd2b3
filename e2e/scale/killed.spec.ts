import { execFileSync } from 'node:child_process'

import { unique } from '../content/newsroom.ts'
import { halfAndHalf } from '../content/pictures.ts'
import { Ranking } from '../content/ranking.ts'
import { inSeconds } from '../in-seconds.ts'
import { editionsOf } from '../site/history.ts'
import { orderIn } from '../site/page-markers.ts'
import type { App } from './app.ts'
import { expect, test } from './fixtures.ts'
import { untilLive } from './live.ts'

/** The CMS whose child process encodes, if one does. */
function encoderOf(apps: App[]): App | undefined {
  const lines = execFileSync('ps', ['-A', '-o', 'ppid=,args='], { encoding: 'utf8' }).split('\n')
  const parents = lines.filter((line) => line.includes('renditions/encoding/child.mjs')).map((line) => Number.parseInt(line, 10))
  return apps.find(({ pid }) => parents.includes(pid))
}

test('a CMS that is killed while it encodes, delivers and runs a schedule loses nothing: the other one ends all, once', async ({
  fleet,
  newsrooms,
  session,
}) => {
  test.setTimeout(240_000)
  const { id: image } = await newsrooms[0].upload(await halfAndHalf({ height: 2400, width: 3200 }))
  let encoder: App | undefined
  await expect.poll(() => (encoder = encoderOf(fleet.cms)), { intervals: [20], timeout: 60_000 }).toBeDefined()
  const dying = encoder ?? fleet.cms[0]
  const [one, other] = fleet.cms[0] === dying ? newsrooms : [newsrooms[1], newsrooms[0]]
  const survivor = fleet.cms.find((app) => app !== dying) ?? fleet.cms[1]

  const films = [await other.montage(unique('One')), await other.montage(unique('Two'))]
  const list = await other.list(unique('Due'), films)
  await other.update('lists', list.id, { entries: films.toReversed().map(({ id }) => ({ montage: id })) }, '&draft=true')
  const ranking = await Ranking.make(one, 4)
  const at = inSeconds(2)
  const schedule = await other.schedule(list.id, { at })
  await expect.poll(() => Date.now(), { intervals: [20] }).toBeGreaterThan(at.getTime() - 500)
  await ranking.publish(1, one)
  await dying.kill()

  try {
    await untilLive(ranking.list.id, survivor.origin, session, 60_000)
    expect(orderIn((await fleet.tls.ask(fleet.webUrl + ranking.path)).text)).toEqual(ranking.slugs(1))
    await expect.poll(async () => (await other.scheduleOf(schedule)).state, { timeout: 60_000 }).toBe('done')
    const place = fleet.place(fleet.cms[0] === survivor ? 0 : 1)
    expect(await editionsOf(list, place)).toHaveLength(2)
    await other.untilEncoded(image)
    const { files } = await other.renditionsOf(image)
    const missing = (files ?? []).filter(({ name }) => !fleet.store.writes.has(`renditions/${name}`))
    expect(missing).toEqual([])
  } finally {
    await dying.start()
  }
})
