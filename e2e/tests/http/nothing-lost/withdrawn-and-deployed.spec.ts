import type { APIRequestContext } from '@playwright/test'
import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { keepStatic, kill, stop } from '../../../servers/montage.ts'
import { deployOtherStyles } from '../../../servers/other-styles.ts'
import { untilNewest } from '../../../site/newest.ts'
import { referenceList } from '../../../site/reference-list.ts'

const known = [referenceList, '/', '/montages/mulan', '/people/ida-kettleworth']

const sheet = /[\w./~-]+\.css/

/** The bytes of every page that readers know, and of what these pages name: style sheets, fonts, images. */
async function everything(request: APIRequestContext, webUrl: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  const files = new Set<string>()
  for (const path of known) {
    const html = await bytesAt(request, webUrl + path)
    found.set(path, html)
    for (const [file] of html.matchAll(/\/(?:media|_next\/static)\/[\w./~-]+\.\w+/g)) files.add(file)
  }
  for (const file of [...files].filter((each) => each.endsWith('.css'))) {
    const css = await bytesAt(request, webUrl + file)
    for (const [, name = ''] of css.matchAll(/url\(["']?([^"')]+)/g)) files.add(new URL(name, `http://site${file}`).pathname)
  }
  for (const file of files) found.set(file, await bytesAt(request, webUrl + file))
  return found
}

async function bytesAt(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  return (await response.body()).toString('latin1')
}

test('a withdrawn list stays away and all else is served whole, through a restart and a deploy without the CMS', async ({
  request,
  seeded,
  start,
}) => {
  const deploy = await deployOtherStyles()
  await keepStatic(seeded)
  let [web, cms] = await Promise.all([start('web'), start('cms')])
  const newsroom = await seeded.openNewsroom()
  const { list, path } = await Ranking.make(newsroom, 2)
  const gone = async () => (await request.get(seeded.webUrl + path)).status()
  expect(await gone()).toBe(200)
  await newsroom.update('lists', list.id, { _status: 'draft' })
  await expect.poll(gone).toBe(404)
  await untilNewest(known, seeded)
  const before = await everything(request, seeded.webUrl)
  const files = [...before.keys()].join(' ')
  for (const kind of [/\.css/, /\.js/, /\.woff2/, /\.webp/]) expect(files).toMatch(kind)
  await kill(cms)

  try {
    for (const restart of [() => start('web'), () => deploy.start(seeded)]) {
      await stop(web)
      web = await restart()
      // The second look is at what the first one may have set going.
      for (const look of ['first', 'second']) {
        expect(await gone(), look).toBe(404)
        const now = await everything(request, seeded.webUrl)
        expect([...now.keys()], look).toEqual([...before.keys()])
        for (const [file, bytes] of now) expect(bytes === before.get(file), `${look} look: ${file} is as it was`).toBe(true)
      }
    }

    // It was another build indeed: what is made anew names another style sheet.
    const notFound = await (await request.get(seeded.webUrl + path)).text()
    expect(notFound).toMatch(sheet)
    expect(before.get('/')).not.toContain(sheet.exec(notFound)?.[0])
  } finally {
    await stop(web)
    await deploy.remove()
  }
})
