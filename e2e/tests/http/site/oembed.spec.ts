import { pathOfEmbed } from 'types/addresses'

import { parseXml } from '../../../../apps/web/testing/parse-xml.ts'
import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'

test('an embed moves with its list and is withdrawn with it, and oEmbed says so', async ({ montage, newsroom, request }) => {
  const { list, path } = await Ranking.make(newsroom, 2, { title: 'Pain & <Gain>' })
  const fetchOembed = (query: string) => request.get(`${montage.webUrl}/oembed?${query}`)
  const parameters = `url=${encodeURIComponent(montage.webUrl + path)}`
  await expect.poll(async () => (await fetchOembed(parameters)).status()).toBe(200)
  expect((await fetchOembed(parameters)).headers()['access-control-allow-origin']).toBe('*')

  const { children, name } = parseXml(await (await fetchOembed(`${parameters}&format=xml`)).text())
  expect(name).toBe('oembed')
  const elements = children.map(({ name, text }) => [name, text])
  const texts = Object.entries(await (await fetchOembed(parameters)).json()).map(([name, value]) => [name, String(value)])
  expect(elements).toEqual(texts)
  expect(texts).toContainEqual(['title', 'Pain & <Gain>'])

  for (const [status, query] of [
    [400, ''],
    [404, `url=${encodeURIComponent(`https://other.example${path}`)}`],
    [404, `url=${montage.webUrl}/lists/no-such-list`],
    [501, `${parameters}&format=yaml`],
  ] as const) {
    expect((await fetchOembed(query)).status(), query).toBe(status)
  }

  await newsroom.update('lists', list.id, { slug: `${list.slug}-moved`, _status: 'published' })
  const moved = pathOfEmbed({ slug: `${list.slug}-moved` })
  await expect(async () => {
    const answer = await request.get(montage.webUrl + pathOfEmbed(list), { maxRedirects: 0 })
    expect([answer.status(), answer.headers().location]).toEqual([308, moved])
    expect((await (await fetchOembed(parameters)).json()).html).toContain(`src="${montage.webUrl}${moved}"`)
  }).toPass({ timeout: 15_000 })

  await newsroom.update('lists', list.id, { _status: 'draft' })
  await expect
    .poll(async () => [(await request.get(montage.webUrl + moved)).status(), (await fetchOembed(parameters)).status()])
    .toEqual([404, 404])
})
