import sharp from 'sharp'

import type { Montage } from '../../../../apps/cms/src/payload-types.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'

test('a reader’s order is its address: it needs no script, stays true after a re-rank, and is stored nowhere', async ({
  montage,
  newsroom,
  request,
}) => {
  const films: Montage[] = []
  for (const title of ['Cliff', 'Amber', 'Brook', 'Dune']) films.push(await newsroom.montage(unique(title)))
  const list = await newsroom.list(unique('Ordered'), films)
  const [cliff, amber, brook, dune] = films.map(({ slug }) => slug)
  const at = (path: string) => montage.webUrl + path
  const path = `/lists/${list.slug}/yours`
  const send = (fields: Record<string, string>) =>
    request.get(`${at(path)}?${new URLSearchParams({ edition: '1', ...fields })}`, { maxRedirects: 0 })
  let order = ''

  await test.step('the list leads to the form, whose films stand by title', async () => {
    await expect.poll(async () => (await request.get(at(`/lists/${list.slug}`))).text()).toContain(`href="${path}"`)
    const html = await (await request.get(at(path))).text()
    expect([...html.matchAll(/name="film-([^"]+)"/g)].map(([, slug]) => slug)).toEqual([amber, brook, cliff, dune])
    expect(html).not.toContain(' value="2"')
  })
  await test.step('sent numbers become an address', async () => {
    const answer = await send({ [`film-${dune}`]: '1', [`film-${cliff}`]: '2', [`film-${amber}`]: '3' })
    order = answer.headers().location ?? ''
    expect([answer.status(), order]).toEqual([303, expect.stringMatching(new RegExp(`^${path}/1\\.[0-9a-z]+$`))])
    const answered = await request.get(at(order))
    const html = (await answered.text()).replaceAll('<!-- -->', '')
    expect(answered.headers()).toMatchObject({ 'cache-control': 'public, max-age=3600', 'x-robots-tag': 'noindex' })
    expect(answered.headers()).not.toHaveProperty('set-cookie')
    expect(html).toContain(`<h1>${films[3]?.title} at 1. The editors say 3.</h1>`)
    expect(html).toContain('agree on 1 of 3 pairs of films. Counted among 3 of the 4 films.')
    expect(html).toContain(`Not ranked: <bdi dir="auto">${films[2]?.title}</bdi> (1999).`)
  })
  await test.step('numbers for one film alone are not enough, and a sentence says so', async () => {
    const html = await (await send({ [`film-${dune}`]: '1' })).text()
    expect(html).toContain('An order needs two films at least')
    expect(html).toMatch(new RegExp(`name="film-${dune}"[^>]* value="1"`))
  })
  await test.step('it has a share picture of its own', async () => {
    expect(await (await request.get(at(order))).text()).toContain(`"og:image" content="${montage.webUrl}${order}/picture.jpg"`)
    const picture = await request.get(at(`${order}/picture.jpg`))
    expect(picture.headers()['content-type']).toBe('image/jpeg')
    expect(await sharp(await picture.body()).metadata()).toMatchObject({ format: 'jpeg', height: 630, width: 1200 })
  })
  await test.step('what is no order of this list is not found', async () => {
    const code = order.split('.')[1] ?? ''
    for (const name of [
      `1.${code}0`,
      `1.0${code}`,
      '1.0',
      '1.zzzzzzzzzz',
      `2.${code}`,
      `999999999.${code}`,
      `0.${code}`,
      `1.${code}/picture.png`,
    ]) {
      expect((await request.get(at(`${path}/${name}`))).status(), name).toBe(404)
    }
    expect((await request.get(at('/lists/no-such-list/yours'))).status()).toBe(404)
  })
  await test.step('after a re-rank and under another address of the list it is the same', async () => {
    await newsroom.update('lists', list.id, {
      _status: 'published',
      entries: [dune, amber, brook, cliff].map((slug) => ({ montage: films.find((film) => film.slug === slug)?.id ?? '' })),
    })
    const renamed = unique('renamed').replace(' ', '-')
    await newsroom.update('lists', list.id, { _status: 'published', slug: renamed })
    await expect.poll(async () => (await request.get(at(order), { maxRedirects: 0 })).status()).toBe(303)
    const html = (await (await request.get(at(order))).text()).replaceAll('<!-- -->', '')
    expect(html).toContain(`${films[3]?.title} at 1. The editors say 3.`)
    expect(html).toContain('re-ranked the list</a> since')
    expect(html).toContain(`href="/lists/${renamed}/yours?from=1.`)
  })
})
