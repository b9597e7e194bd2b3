import sharp from 'sharp'

import type { Montage } from '../../../../apps/cms/src/payload-types.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'
import { documentOf } from '../../../site/markup.ts'

test('an entry has an address to share, with its rank and list in its picture, that stays true', async ({ montage, newsroom, request }) => {
  const films: Montage[] = []
  for (const title of ['Cliff', 'Amber', 'Brook']) films.push(await newsroom.montage(unique(title)))
  const [cliff, amber, brook] = films as [Montage, Montage, Montage]
  const list = await newsroom.list(unique('Shared'), films)
  const path = (film: string, slug = list.slug) => `/lists/${slug}/films/${film}`
  const at = (address: string) => request.get(montage.webUrl + address, { maxRedirects: 0 })
  const tagsAt = async (address: string) => {
    const page = documentOf(await (await at(address)).text())
    const content = (name: string) => page.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')
    return {
      address: content('url'),
      canonical: page.querySelector('link[rel=canonical]')?.getAttribute('href'),
      picture: content('image'),
      title: content('title'),
    }
  }
  const locationOf = async (address: string) => {
    const answer = await at(address)
    return [answer.status(), answer.headers().location]
  }
  const publish = (entries: Montage[]) =>
    newsroom.update('lists', list.id, { _status: 'published', entries: entries.map(({ id }) => ({ montage: id })) })

  // Before, the page can show a newer order than the one that is stored next.
  await newsroom.untilDelivered()
  const tags = await tagsAt(path(brook.slug))
  expect(tags).toMatchObject({
    address: montage.webUrl + path(brook.slug),
    canonical: `${montage.webUrl}/montages/${brook.slug}`,
    title: `No. 3: ${brook.title} (1999)`,
  })
  const picture = tags.picture ?? ''
  const painted = await request.get(picture)
  expect(painted.headers()['content-type']).toBe('image/jpeg')
  expect(await sharp(await painted.body()).metadata()).toMatchObject({ format: 'jpeg', height: 630, width: 1200 })

  await publish([brook, cliff])
  await newsroom.untilDelivered()
  const tagsAfter = await tagsAt(path(brook.slug))
  expect(tagsAfter.title).toBe(`No. 1: ${brook.title} (1999)`)
  const newer = tagsAfter.picture ?? ''
  expect(newer).not.toBe(picture)
  expect(await locationOf(new URL(picture).pathname)).toEqual([303, new URL(newer).pathname])
  expect(await locationOf(path(amber.slug))).toEqual([303, `/lists/${list.slug}#${amber.slug}`])
  expect((await at(path('no-such-film'))).status()).toBe(404)

  const renamed = unique('renamed').replace(' ', '-')
  await newsroom.update('lists', list.id, { _status: 'published', slug: renamed })
  await newsroom.untilDelivered()
  expect(await locationOf(path(cliff.slug))).toEqual([303, path(cliff.slug, renamed)])
})
