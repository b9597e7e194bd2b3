import { addressOfPart, partOfPage } from 'types/sitemap-parts'

import { announce } from '../../site/announce.ts'
import { publicationOf } from '../../site/history.ts'
import { referenceList } from '../../site/reference-list.ts'
import { isFull } from './data.ts'
import { TurningList, tagOf, untilOther } from './lists.ts'
import type { Montage } from './places.ts'
import { type Row, rowOf, timed } from './results.ts'

const rounds = isFull ? 8 : 2

type Rendered = { bytes: number; ms: number[]; questions: number }

export async function measureRendering(large: Montage, small: Montage): Promise<Row[]> {
  const montages = { large: await montageIn('scale-longest', large), nine: await montageIn(referenceList.slice('/lists/'.length), large) }
  const history = (list: string) => `${list}/editions`
  return [
    ...rowsOf('the front', await render('/', large), await render('/', small)),
    ...rowsOf('the list', await render('/lists/scale-longest', large), await render(referenceList, large)),
    ...rowsOf('a montage in the list', await render(montages.large, large), await render(montages.nine, large), 1.2),
    ...rowsOf('a history', await render(history('/lists/scale-history'), large), await render(history(referenceList), large)),
    ...(await filesAfterPublish(large, small)),
  ]
}

async function montageIn(slug: string, montage: Montage): Promise<string> {
  const newsroom = await montage.openNewsroom()
  const { entries } = await newsroom.bySlug('lists', slug)
  const first = await newsroom.newest('montages', String(entries?.[4]?.montage))
  return `/montages/${first.slug}`
}

/** Renders a page again and again, unchanged: a number that was announced before would not make the site render. */
async function render(path: string, montage: Montage): Promise<Rendered> {
  await (await fetch(montage.webUrl + path)).text()
  const publication = await publicationOf(path, montage)
  const ms: number[] = []
  let least = { bytes: Infinity, questions: Infinity }
  for (let round = 0; round <= rounds; round++) {
    montage.asked.take()
    const took = await timed(async () => {
      const { failed, status } = await announce({ [path]: Math.max(publication - round, 0) }, montage)
      if (status !== 200) throw new Error(`${path} was not rendered: ${JSON.stringify(failed)}`)
    })
    const asked = montage.asked.take()
    // A site that has just started renders other pages, too.
    if (asked.questions < least.questions) least = asked
    if (round > 0) ms.push(took)
  }
  return { ...least, ms }
}

function rowsOf(name: string, large: Rendered, nine: Rendered, atMost?: number): Row[] {
  return [
    rowOf(`${name}, rendered`, { large: large.ms, nine: nine.ms }, atMost ? { atMost } : {}),
    { ...(atMost && { atMost }), large: large.bytes, name: `${name}, bytes asked of the CMS`, nine: nine.bytes, unit: 'bytes' },
    { large: large.questions, name: `${name}, questions to the CMS`, nine: nine.questions, unit: 'number' },
  ]
}

/** After a publish of the list of nine, at size and in a database of its own. */
async function filesAfterPublish(large: Montage, small: Montage): Promise<Row[]> {
  const measured = { bytes: {} as Record<string, number[]>, feed: {} as Record<string, number[]>, sitemap: {} as Record<string, number[]> }
  for (const [size, montage] of [
    ['nine', small],
    ['large', large],
  ] as const) {
    const newsroom = await montage.openNewsroom()
    const list = await TurningList.bySlug(referenceList.slice('/lists/'.length), newsroom, montage)
    const files = { feed: `${montage.webUrl}${list.path}/feed.xml`, sitemap: montage.webUrl + addressOfPart(String(partOfPage(list.path))) }
    for (const file of Object.values(files)) await (await fetch(file)).text()
    for (const each of Object.values(measured)) each[size] = []
    for (let round = 0; round < Math.ceil(rounds / 2); round++) {
      const [feed, sitemap] = [await tagOf(files.feed), await tagOf(files.sitemap)]
      await list.publish()
      montage.asked.take()
      const changed = await Promise.all([timed(() => untilOther(files.feed, feed)), timed(() => untilOther(files.sitemap, sitemap))])
      measured.feed[size]?.push(changed[0])
      measured.sitemap[size]?.push(changed[1])
      await newsroom.untilDelivered(600_000)
      measured.bytes[size]?.push(montage.asked.take().bytes)
    }
  }
  const of = ({ large = [], nine = [] }: Record<string, number[]>) => ({ large, nine })
  return [
    rowOf('the feed of a list, after the response to its publish', of(measured.feed)),
    rowOf('the part of the sitemap with that list, after that response', of(measured.sitemap)),
    rowOf('bytes asked of the CMS for that publish, with all pages and files', of(measured.bytes), { unit: 'bytes' }),
  ]
}
