import { Ranking } from '../../content/ranking.ts'
import { expect, test } from '../../http.ts'

test('a list can be taken along as Markdown and as a table, as new as its page', async ({ montage, newsroom, request }) => {
  const { list, path } = await Ranking.make(newsroom, 2)
  const at = (file: string) => request.get(montage.webUrl + file, { maxRedirects: 0 })
  await expect.poll(async () => (await at(path)).text()).toContain(`href="${path}.md"`)

  const markdown = await at(`${path}.md`)
  expect(markdown.headers()).toMatchObject({ 'content-type': 'text/markdown; charset=utf-8', 'x-content-type-options': 'nosniff' })
  expect(await markdown.text()).toContain(`# [${list.title}](${montage.webUrl}${path})`)
  const table = await at(`${path}.csv`)
  expect(table.headers()).toMatchObject({
    'content-disposition': `attachment; filename="${list.slug}.csv"`,
    'content-type': 'text/csv; charset=utf-8; header=present',
  })
  expect((await table.text()).split('\r\n')).toHaveLength(4)

  await newsroom.update('lists', list.id, { _status: 'published', slug: `${list.slug}-moved`, standfirst: 'A new standfirst.' })
  await expect.poll(async () => (await at(`${path}-moved.md`)).text()).toContain('A new standfirst.')
  await expect
    .poll(async () => {
      const moved = await at(`${path}.csv`)
      return [moved.status(), moved.headers().location]
    })
    .toEqual([308, `${path}-moved.csv`])
  await newsroom.update('lists', list.id, { _status: 'draft' })
  await expect.poll(async () => (await at(`${path}-moved.md`)).status()).toBe(404)
  expect((await at('/lists/no-such-list.csv')).status()).toBe(404)
})
