import { pathOfList } from 'types/addresses'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../http.ts'
import { attributesOf, documentOf } from '../../../site/markup.ts'

test('a missing page has the ways on: the masthead, the footer, and the newest lists as they are named now', async ({
  montage,
  newsroom,
  request,
}) => {
  const list = await newsroom.list(unique('Newest'), [await newsroom.montage(unique('Film'))])
  const missing = async (path: string) => {
    const answer = await request.get(montage.webUrl + path)
    expect(answer.status(), path).toBe(404)
    return documentOf(await answer.text())
  }
  const newest = async (path: string) => (await missing(path)).querySelector('.trails a')?.textContent
  for (const path of ['/nowhere', '/lists/no-such-list']) await expect.poll(() => newest(path), path).toBe(list.title)

  const page = await missing('/nowhere')
  expect(page.querySelector('meta[name=robots]')?.getAttribute('content')).toBe('noindex')
  expect(attributesOf(page, '.masthead a, .way-back a, .site-footer a', 'href')).toEqual(expect.arrayContaining(['/', '/feed.xml']))
  expect(attributesOf(page, '.trails a', 'href')[0]).toBe(pathOfList(list))

  const title = unique('Renamed')
  await newsroom.update('lists', list.id, { title, _status: 'published' })
  await expect.poll(() => newest('/nowhere')).toBe(title)
})
