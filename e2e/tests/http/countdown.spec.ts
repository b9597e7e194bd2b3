import { pathOfEditions, pathOfList } from 'types/addresses'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../http.ts'
import { documentOf } from '../../site/markup.ts'

test('a countdown has the right numbers; its history moves with it and is withdrawn with it', async ({ montage, newsroom, request }) => {
  const [one, two] = [await newsroom.montage(unique('One')), await newsroom.montage(unique('Two'))]
  const list = await newsroom.list(unique('Down'), [one, two], { counting: 'down' })
  const history = montage.webUrl + pathOfEditions(list)
  const status = async (address: string) => (await request.get(address)).status()
  await expect.poll(() => status(history)).toBe(200)

  for (const address of [history, montage.webUrl + pathOfList(list)]) {
    const order = [...documentOf(await (await request.get(address)).text()).querySelectorAll('ol')].at(-1)
    expect(order?.hasAttribute('reversed')).toBe(true)
    const items = [...(order?.children ?? [])]
    expect(items.map(({ textContent }) => textContent)).toEqual([expect.stringContaining(two.title), expect.stringContaining(one.title)])
    expect(items.map((item) => item.getAttribute('value'))).toEqual(['2', '1'])
  }

  for (const slug of [`${list.slug}-moved`, `${list.slug}-again`]) await newsroom.update('lists', list.id, { slug, _status: 'published' })
  const moved = `${pathOfList(list)}-again/editions`
  for (const old of [history, `${montage.webUrl}${pathOfList(list)}-moved/editions`]) {
    await expect
      .poll(async () => {
        const answer = await request.get(old, { maxRedirects: 0 })
        return [answer.status(), answer.headers().location]
      })
      .toEqual([308, moved])
  }

  await newsroom.update('lists', list.id, { _status: 'draft' })
  await expect.poll(() => status(montage.webUrl + moved)).toBe(404)
})
