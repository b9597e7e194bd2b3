import { expect, test } from '../../http.ts'
import { stop } from '../../servers/montage.ts'
import { referenceList as list } from '../../site/reference-list.ts'

test('while the CMS is down the site serves its pages, also after a restart', async ({ request, seeded, start }) => {
  let [web, cms] = await Promise.all([start('web'), start('cms')])
  const address = (path: string) => seeded.webUrl + path

  const oembed = `/oembed?url=${encodeURIComponent(address(list))}`
  const readPages = [
    list,
    `${list}/editions`,
    `${list}/yours`,
    `${list}.md`,
    `${list}/titles`,
    `/embed${list}`,
    oembed,
    '/',
    '/montages/mulan',
    '/people/ida-kettleworth',
    '/search?q=mulan',
  ]
  for (const path of readPages) expect((await request.get(address(path))).status(), path).toBe(200)
  const html = await (await request.get(address(list))).text()
  const images = [...new Set(html.match(/\/(media|share)\/[\w-]+\.(avif|webp|jpg)/g))]
  expect(images.length).toBeGreaterThan(20)
  expect(images.filter((path) => path.startsWith('/share/'))).toHaveLength(1)

  const newsroom = await seeded.openNewsroom()
  const withdrawn = await newsroom.person('Gone Soon')
  const withdrawnPage = address(`/people/${withdrawn.slug}`)
  expect((await request.get(withdrawnPage)).status()).toBe(200)
  await newsroom.update('people', withdrawn.id, { _status: 'draft' })
  await expect.poll(async () => (await request.get(withdrawnPage)).status()).toBe(404)

  await stop(cms)
  for (const isRestarted of [false, true]) {
    if (isRestarted) {
      await stop(web)
      web = await start('web')
    }
    for (const path of [...readPages, ...images]) expect((await request.get(address(path))).status(), path).toBe(200)
    expect(await (await request.get(address(list))).text()).toBe(html)
    expect((await request.get(withdrawnPage)).status(), 'a withdrawn page stays withdrawn').toBe(404)
    for (const [path, framedBy] of [
      ['/lists/unknown', "'none'"],
      ['/embed/lists/unknown', '*'],
      [`/oembed?url=${address('/lists/unknown')}`, "'none'"],
    ] as const) {
      const unknown = await request.get(address(path))
      expect([unknown.status(), unknown.headers()['cache-control']], path).toEqual([503, 'no-store'])
      expect(unknown.headers()['retry-after'], path).toBeTruthy()
      expect(unknown.headers()['content-security-policy'], path).toContain(`frame-ancestors ${framedBy}`)
    }
    expect((await request.get(address('/no-such-page'))).status()).toBe(404)
  }
})
