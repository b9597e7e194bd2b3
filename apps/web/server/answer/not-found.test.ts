import { expect, it } from 'vitest'
import { notFoundPath } from '../../store/pages/not-found-path.mjs'
import { aPageServer, notFoundPage } from '../../testing/a-page-server.ts'

const site = aPageServer()
const withLists = `<h1>Unplaced</h1>${'<p>The newest lists</p>'.repeat(100)}`

it('is the page that Next stored last, with the headers of the path', async () => {
  expect(await site.request('/nowhere')).toMatchObject({ status: 404, text: notFoundPage })
  await site.store(notFoundPath, { html: withLists, kind: 'PAGES' })
  const { headers, status, text } = await site.request('/nowhere')
  expect([status, text, headers['x-frame-options'], headers['content-type']]).toEqual([404, withLists, 'DENY', 'text/html; charset=utf-8'])
  expect((await site.request('/embed/lists/a/b')).headers['cross-origin-resource-policy']).toBe('cross-origin')
  expect(site.rendered).toEqual([])
})

it.each([
  ['is of another build', { build: 'earlier' }],
  ['is too old', { lifetime: -1 }],
])('is rendered by Next when the stored page %s', async (_, stored) => {
  await site.store(notFoundPath, { html: withLists, kind: 'PAGES' }, stored)
  expect((await site.request('/nowhere?a=b')).text).toBe('rendered')
  expect(site.rendered.map(({ url }) => url)).toEqual([notFoundPath])
})
