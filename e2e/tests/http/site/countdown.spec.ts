import { pathOfEditions, pathOfList } from 'types/addresses'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'
import { documentOf } from '../../../site/markup.ts'

test('the front does not tell how a countdown ends, nor does the feed', async ({ montage, newsroom, request }) => {
  const films = []
  for (const name of ['One', 'Two', 'Three', 'Four']) films.push(await newsroom.montage(unique(name)))
  const [one, two, three, four] = films.map(({ title }) => title)
  const list = await newsroom.list(unique('Down'), films, { counting: 'down' })
  await newsroom.untilDelivered()
  const front = documentOf(await (await request.get(montage.webUrl)).text())
  const begins = [...front.querySelectorAll('.lead ol > li')]
  expect(begins.map((item) => item.querySelector('a')?.textContent)).toEqual([four, three, two])
  expect(begins.map((item) => item.getAttribute('value'))).toEqual(['4', '3', '2'])
  for (const path of ['/', '/feed.xml', '/feed.json']) {
    const text = await (await request.get(montage.webUrl + path)).text()
    expect(text, path).toContain(list.title)
    expect(text, path).not.toContain(one)
  }

  const words = async (path: string) => (await (await request.get(montage.webUrl + path)).text()).replaceAll('<!-- -->', '')
  const shown = async (path: string) => documentOf((await words(path)).replace(/<details>.*?<\/details>/gs, ''))
  const [first, , , last] = films.map(({ slug }) => slug)
  for (const [slug, rank] of [
    [first, ''],
    [last, 'Number 4 of 4'],
  ] as const) {
    const standings = (await shown(`/montages/${slug}`)).querySelector('.standings')?.textContent ?? ''
    expect(standings).toContain(list.title)
    expect(/Number \d of 4/.exec(standings)?.[0] ?? '', slug).toBe(rank)
  }
  expect(await words(`/montages/${first}`)).toContain('Number 1 of 4')
  for (const path of [`/films/${first?.at(0)}`, `/search?q=${encodeURIComponent(one ?? '')}`]) {
    expect(await words(path), path).toContain(list.title)
    expect(await words(path), path).not.toMatch(new RegExp(`(?:<b>1</b> |1 in )(?:<[^>]*>)*${list.title.slice(0, 4)}`))
  }
  const entry = documentOf(await words(`/lists/${list.slug}/films/${first}`))
  expect(entry.querySelector('head')?.innerHTML + (entry.querySelector('.kicker')?.textContent ?? '')).not.toMatch(/No\. 1|of 4/)
  expect(documentOf(await words(`/lists/${list.slug}/films/${last}`)).querySelector('.kicker')?.textContent).toContain('No. 4 of 4')
})

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
