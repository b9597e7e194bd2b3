import { beforeEach, describe, expect, it } from 'vitest'

import { aPageServer } from '../../testing/a-page-server.ts'
import { views } from '../../views/views.mjs'

const site = aPageServer()
const person = { 'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }
const path = '/lists/films'
let before: number
const counted = async () => ((await views.viewsOf(path, 1))[0] ?? 0) - before

beforeEach(async () => {
  await site.store(path, { html: '<p>Rocky</p>', kind: 'PAGES' })
  before = (await views.viewsOf(path, 1))[0] ?? 0
})

describe('a page is viewed', () => {
  it('by a person, also when the browser had it already', async () => {
    const { etag = '' } = (await site.request(path, { headers: person })).headers
    expect((await site.request(path, { headers: { ...person, 'If-None-Match': etag } })).status).toBe(304)
    await expect.poll(counted).toBe(2)
  })

  it.each([
    ['a HEAD', { method: 'HEAD' }],
    ['a program', { headers: { 'User-Agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' } }],
    ['nobody who says who', {}],
    ['a browser that loads it ahead', { headers: { ...person, 'Sec-Purpose': 'prefetch;prerender' } }],
  ])('not by %s', async (_who, options) => {
    await site.request(path, options)
    await site.request(path, { headers: person })
    await expect.poll(counted).toBe(1)
  })

  it('only if it is there', async () => {
    site.next = (_request, response) => response.writeHead(404).end()
    await site.request('/lists/none', { headers: person })
    await site.request(path, { headers: person })
    await expect.poll(counted).toBe(1)
    expect(await views.viewsOf('/lists/none', 1)).toEqual([0])
  })
})
