import { describe, expect, it } from 'vitest'

import { aPageServer } from '../../testing/a-page-server.ts'

const site = aPageServer()
const entry = '/lists/films/films/heat-2'

describe('the addresses of entries', () => {
  it('lead to Next, those of pictures with the publication', async () => {
    expect((await site.request(`${entry}?utm_source=x`)).status).toBe(200)
    expect(site.rendered.at(-1)?.url).toBe(entry)
    const picture = await site.request(`${entry}/picture-41.jpg`)
    expect([picture.status, picture.headers['cross-origin-resource-policy']]).toEqual([200, 'cross-origin'])
    expect(site.rendered.at(-1)?.url).toBe('/api/entry-picture?slug=films&film=heat-2&publication=41')
  })

  it.each(['/lists/films/films', '/lists/films/films/Heat', `${entry}/picture-x.jpg`, `${entry}/more`, '/montages/films/films/heat'])(
    'are not %s',
    async (path) => {
      expect((await site.request(path)).status).toBe(404)
      expect(site.rendered).toEqual([])
    },
  )

  it('gives one client a bounded number of pictures in a minute, with those of orders', async () => {
    const statuses = []
    for (let request = 0; request < 40; request++) {
      statuses.push((await site.request(request % 2 ? `${entry}/picture-41.jpg` : '/lists/films/yours/3.4f2k1/picture.jpg')).status)
    }
    expect([statuses.filter((status) => status === 429).length >= 10, statuses.at(-1)]).toEqual([true, 429])
    expect((await site.request(entry)).status).toBe(200)
  })
})
