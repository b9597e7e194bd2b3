import type { APIRequestContext } from '@playwright/test'
import { Ranking } from '../../../content/ranking.ts'
import { expect, test } from '../../../http.ts'
import { kill, retainStaticFiles, stop } from '../../../servers/montage.ts'
import { deployOtherStyles } from '../../../servers/other-styles.ts'
import { referenceList } from '../../../site/reference-list.ts'
import { untilNewest } from '../../../site/until-newest.ts'

const knownPages = [referenceList, '/', '/montages/mulan', '/people/ida-kettleworth']

const sheet = /[\w./~-]+\.css/

/** The bytes of every page that readers know, and of its style sheets, fonts and images. */
async function allBytes(request: APIRequestContext, webUrl: string): Promise<Map<string, string>> {
  const bytesByPath = new Map<string, string>()
  const files = new Set<string>()
  for (const path of knownPages) {
    const html = await bytesAt(request, webUrl + path)
    bytesByPath.set(path, html)
    for (const [file] of html.matchAll(/\/(?:media|_next\/static)\/[\w./~-]+\.\w+/g)) files.add(file)
  }
  for (const file of [...files].filter((each) => each.endsWith('.css'))) {
    const css = await bytesAt(request, webUrl + file)
    for (const [, name = ''] of css.matchAll(/url\(["']?([^"')]+)/g)) files.add(new URL(name, `http://site${file}`).pathname)
  }
  for (const file of files) bytesByPath.set(file, await bytesAt(request, webUrl + file))
  return bytesByPath
}

async function bytesAt(request: APIRequestContext, address: string): Promise<string> {
  const response = await request.get(address)
  expect(response.status(), address).toBe(200)
  return (await response.body()).toString('latin1')
}

test('a withdrawn list stays withdrawn and all other pages are complete, after a restart and a deploy without the CMS', async ({
  request,
  seeded,
  start,
}) => {
  test.setTimeout(180_000)
  const deploy = await deployOtherStyles()
  await retainStaticFiles(seeded)
  let [web, cms] = await Promise.all([start('web'), start('cms')])
  const newsroom = await seeded.openNewsroom()
  const { list, path } = await Ranking.make(newsroom, 2)
  const withdrawnStatus = async () => (await request.get(seeded.webUrl + path)).status()
  expect(await withdrawnStatus()).toBe(200)
  await newsroom.update('lists', list.id, { _status: 'draft' })
  await expect.poll(withdrawnStatus).toBe(404)
  await untilNewest(knownPages, seeded)
  const before = await allBytes(request, seeded.webUrl)
  const files = [...before.keys()].join(' ')
  for (const kind of [/\.css/, /\.js/, /\.woff2/, /\.webp/]) expect(files).toMatch(kind)
  await kill(cms)

  try {
    for (const restart of [() => start('web'), () => deploy.start(seeded)]) {
      await stop(web)
      web = await restart()
      // The second check covers work that the first one started.
      for (const check of ['first', 'second']) {
        expect(await withdrawnStatus(), check).toBe(404)
        const now = await allBytes(request, seeded.webUrl)
        expect([...now.keys()], check).toEqual([...before.keys()])
        for (const [file, bytes] of now) expect(bytes === before.get(file), `${check} check: ${file} is as it was`).toBe(true)
      }
    }

    // A page of the new build names another style sheet.
    const notFound = await (await request.get(seeded.webUrl + path)).text()
    expect(notFound).toMatch(sheet)
    expect(before.get('/')).not.toContain(sheet.exec(notFound)?.[0])
  } finally {
    await stop(web)
    await deploy.remove()
  }
})
