import { describe, expect, it } from 'vitest'

import { aPageServer } from '../../testing/a-page-server.ts'

const site = aPageServer()
const order = '/lists/films/yours/3.4f2k1'

describe('the addresses of readers’ orders', () => {
  it('lead to Next, with what the form sent', async () => {
    for (const path of ['/lists/films/yours', '/lists/films/yours?edition=3&film-heat=1', order]) {
      expect((await site.request(path)).status, path).toBe(200)
      expect(site.rendered.at(-1)?.url).toBe(path)
    }
    expect((await site.request(`${order}/picture.jpg`)).status).toBe(200)
    expect(site.rendered.at(-1)?.url).toBe('/api/order-picture?slug=films&order=3.4f2k1')
  })

  it.each([
    '/lists/films/yours/',
    '/lists/films/yours/3',
    '/lists/films/yours/3.A',
    '/lists/films/yours/3.1/more',
    `/lists/films/yours/3.${'1'.repeat(111)}`,
    '/lists/Films/yours',
    '/montages/films/yours',
  ])('are not %s', async (path) => {
    expect((await site.request(path)).status).toBe(404)
    expect(site.rendered).toEqual([])
  })

  it('takes no POST', async () => {
    expect((await site.request('/lists/films/yours', { body: 'edition=3', method: 'POST' })).status).toBe(405)
  })

  it('gives one client a bounded number of pictures in a minute', async () => {
    const statuses = []
    for (let request = 0; request < 40; request++) statuses.push((await site.request(`${order}/picture.jpg`)).status)
    expect([statuses.filter((status) => status === 429).length >= 10, statuses.at(-1)]).toEqual([true, 429])
    expect((await site.request(order)).status).toBe(200)
  })
})
