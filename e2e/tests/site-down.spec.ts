import { expect } from '@playwright/test'

import { referenceList, test } from '../seeded.ts'
import { startApp, stop } from '../servers/montage.ts'

const pages = [referenceList, '/', '/montages/mulan', '/people/ida-kettleworth']

test('what is published while the site is down is read when it is back, though the CMS was killed in between', async ({
  request,
  seeded,
}) => {
  test.setTimeout(180_000)
  let cms = await startApp('cms', seeded)
  let web = await startApp('web', seeded)
  for (const path of pages) expect((await request.get(seeded.webUrl + path)).status()).toBe(200)
  await stop(web)

  const newsroom = await seeded.openNewsroom()
  const list = await newsroom.bySlug('lists', referenceList.slice('/lists/'.length))
  const entries = list.entries ?? []
  for (let publish = 1; publish <= 20; publish++) {
    const turned = [...entries.slice(publish % entries.length), ...entries.slice(0, publish % entries.length)]
    await newsroom.update('lists', list.id, { entries: turned, standfirst: `Publish number ${publish}.`, _status: 'published' })
  }
  cms.child.kill('SIGKILL')
  await cms.ended

  cms = await startApp('cms', seeded)
  web = await startApp('web', seeded)
  for (const path of pages) {
    await expect(async () => {
      const answer = await request.get(`${seeded.cmsUrl}/api/publications?where[path][equals]=${path}`)
      const { docs } = (await answer.json()) as { docs: { number: number }[] }
      const html = await (await request.get(seeded.webUrl + path)).text()
      expect(html, path).toContain(`<meta name="publication" content="${docs[0]?.number}"`)
    }).toPass({ timeout: 30_000 })
  }
  expect(await (await request.get(seeded.webUrl + referenceList)).text()).toContain('Publish number 20.')
  await stop(cms)
  await stop(web)
})
