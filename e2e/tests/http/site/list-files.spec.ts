import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'

test('a list can be taken along as Markdown and as a table, and read in other orders, as new as its page', async ({
  montage,
  newsroom,
  request,
}) => {
  const { list, path } = await Ranking.make(newsroom, 2)
  const at = (file: string) => request.get(montage.webUrl + file, { maxRedirects: 0 })
  await expect.poll(async () => (await at(path)).text()).toContain(`href="${path}.md"`)

  const markdown = await at(`${path}.md`)
  expect(markdown.headers()).toMatchObject({ 'content-type': 'text/markdown; charset=utf-8', 'x-content-type-options': 'nosniff' })
  expect(await markdown.text()).toContain(`# [${list.title}](${montage.webUrl}${path})`)
  const table = await at(`${path}.csv`)
  expect(table.headers()).toMatchObject({
    'content-disposition': `attachment; filename="${list.slug}.csv"`,
    'content-language': 'en',
    'content-type': 'text/csv; charset=utf-8; header=present',
  })
  expect((await table.text()).split('\r\n')).toHaveLength(4)

  for (const sorting of ['by-year', 'by-title', 'titles']) {
    const sorted = await at(`${path}/${sorting}`)
    expect([sorted.status(), sorted.headers()['cache-control']], sorting).toEqual([200, 'public, max-age=0, stale-if-error=86400'])
    expect(await sorted.text(), sorting).toContain(`<link rel="canonical" href="${montage.webUrl}${path}"`)
  }
  for (const none of [`${path}/by-rank`, `${path}/titles/`, '/lists/no-such-list/titles']) expect((await at(none)).status(), none).toBe(404)

  await newsroom.update('lists', list.id, { _status: 'published', slug: `${list.slug}-moved`, standfirst: 'A new standfirst.' })
  await expect.poll(async () => (await at(`${path}-moved.md`)).text()).toContain('A new standfirst.')
  await expect
    .poll(async () => {
      const moved = await at(`${path}.csv`)
      return [moved.status(), moved.headers().location]
    })
    .toEqual([308, `${path}-moved.csv`])
  expect((await at(`${path}/titles`)).headers().location).toBe(`${path}-moved/titles`)
  await newsroom.update('lists', list.id, { _status: 'draft' })
  await expect.poll(async () => (await at(`${path}-moved.md`)).status()).toBe(404)
  expect((await at('/lists/no-such-list.csv')).status()).toBe(404)
})
