import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { editionsOf, orderOf } from '../../../site/history.ts'

const reRanks = 40

/** A saved order: the revision that its client had read, and the revision that it made. */
type Success = { order: string; read: number | null; written: number }

test('when two clients re-rank a list forty times each, every success is in the history and every conflict is a 409', async ({
  seeded,
  start,
}) => {
  test.setTimeout(120_000)
  // Without delivery: the site would render hundreds of pages.
  await start('cms')
  const newsrooms = [await seeded.openNewsroom(), await seeded.openNewsroom()]
  const ranking = await Ranking.make(await seeded.openNewsroom(), 6)
  const { id } = ranking.list
  const first = await newsrooms[0]?.revisionOf('lists', id)
  const successes: Success[] = []
  let conflicts = 0

  await Promise.all(
    newsrooms.map(async (newsroom, client) => {
      for (let reRank = 1; reRank <= reRanks; ) {
        const number = client * reRanks + reRank
        const read = await newsroom.revisionOf('lists', id)
        const { doc, status, text } = await ranking.send(number, newsroom, read)
        if (status === 200) {
          successes.push({ order: ranking.slugs(number).join(' '), read, written: Number(doc.revision) })
          reRank++
        } else {
          expect(status, text).toBe(409)
          conflicts++
        }
      }
    }),
  )
  expect(conflicts).toBeGreaterThan(0)

  const serial = successes.toSorted((a, b) => a.written - b.written)
  const editions = (await editionsOf(ranking.list, seeded)).map((edition) => orderOf(edition).join(' '))
  expect(editions).toEqual([ranking.slugs(0).join(' '), ...serial.map(({ order }) => order)])
  expect(serial.map(({ read }) => read)).toEqual([first, ...serial.slice(0, -1).map(({ written }) => written)])
})
