import { expect, test } from '@playwright/test'
import { startCannedCms } from '../../servers/canned-cms.ts'
import { freePort } from '../../servers/free-port.ts'
import { kill, newPlace, removePlace, startApp } from '../../servers/montage.ts'
import { cannedContent, cannedPages } from '../../site/canned-content.ts'

test('a new site is ready when the front and its lists are stored; forty readers cost one question; then it is ready without the CMS', async ({
  request,
}) => {
  const place = await newPlace()
  const port = await freePort()
  const start = () => startApp('web', { env: { ...place.env, CMS_URL: `http://127.0.0.1:${port}` } })
  const readiness = async () => (await request.get(`${place.webUrl}/readyz`)).json()
  let web = await start()
  await expect.poll(readiness).toMatchObject({ fault: expect.stringContaining('ECONNREFUSED'), reasons: ['No pages are stored yet.'] })

  const cms = await startCannedCms(await cannedContent(place.webUrl), { delay: 20, port })
  try {
    await expect.poll(readiness).toMatchObject({ reasons: [], status: 'ok' })
    const { front, longList, words } = cannedPages
    // Their feeds are made along.
    expect(
      cms.asked
        .splice(0)
        .filter((path) => !path.endsWith('.xml'))
        .toSorted(),
    ).toEqual([front, words])
    expect(cms.mostAtOnce()).toBeGreaterThan(1)
    expect(cms.mostAtOnce()).toBeLessThanOrEqual(4)

    const read = (path: string, readers: number) =>
      Promise.all(Array.from({ length: readers }, async () => (await fetch(place.webUrl + path)).status))
    expect(new Set([...(await read(longList, 40)), ...(await read(words, 40))])).toEqual(new Set([200]))
    expect(cms.asked).toEqual([longList])

    await kill(web)
    await cms.close()
    web = await start()
    await expect.poll(readiness).toMatchObject({ fault: expect.stringContaining('ECONNREFUSED'), reasons: [], status: 'ok' })
    expect(await read(words, 1)).toEqual([200])
  } finally {
    await kill(web)
    await cms.close()
    await removePlace({ ...place, env: { ...place.env, DATABASE_URL: '' } })
  }
})
