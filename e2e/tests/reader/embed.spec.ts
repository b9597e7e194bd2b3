import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { AxeBuilder } from '@axe-core/playwright'
import { extract, type OembedData } from '@extractus/oembed-extractor'
import { pathOfEmbed } from 'types/addresses'
import { Ranking } from '../../content/ranking.ts'
import { test as base, expect } from '../../fixtures.ts'

type Host = { open: (body: string) => Promise<void> }

/** A site of another origin, with one page. */
const test = base.extend<{ host: Host }>({
  host: async ({ page }, use) => {
    let shown = ''
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(`<!doctype html><title>A host</title>${shown}`)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    await use({
      open: async (body) => {
        shown = body
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
      },
    })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  },
})

test('the address of a list becomes a frame: as high as the list, in its newest order, with links to it', async ({
  host,
  montage,
  newsroom,
  page,
  request,
}) => {
  const ranking = await Ranking.make(newsroom, 4)
  const address = montage.webUrl + ranking.path
  await expect.poll(async () => (await request.get(address)).status()).toBe(200)

  const oembed: OembedData & { html?: string } = await extract(address, { maxwidth: 400 })
  expect(oembed).toMatchObject({ provider_url: montage.webUrl, title: ranking.list.title, type: 'rich', version: '1.0', width: 400 })
  await host.open(oembed.html ?? '')

  const frame = page.frameLocator('iframe')
  const order = () =>
    frame.locator('li a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).hash.slice(1)))
  await expect(async () => expect(await order()).toEqual(ranking.slugs(0))).toPass({ timeout: 15_000 })
  const wide = await fittedHeight()
  await page.setViewportSize({ height: 900, width: 300 })
  await expect.poll(fittedHeight).not.toBe(wide)
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0)

  await ranking.publish(1, newsroom)
  await expect(async () => {
    await page.reload()
    expect(await order()).toEqual(ranking.slugs(1))
  }).toPass({ timeout: 15_000 })

  const opened = page.waitForEvent('popup')
  await frame.locator('li a').first().click()
  await expect(await opened).toHaveURL(`${address}#${ranking.slugs(1)[0]}`)

  /** Waits until the frame has the height of its content. */
  async function fittedHeight(): Promise<number> {
    const heights = async () => ({
      embed: Math.ceil((await frame.locator('main').boundingBox())?.height ?? 0),
      frame: await page.locator('iframe').evaluate((element) => element.clientHeight),
    })
    await expect(async () => {
      const { embed, frame: height } = await heights()
      expect(height).toBe(embed)
    }).toPass({ timeout: 15_000 })
    return (await heights()).frame
  }
})

test('only an embed can be framed, and an embed is accessible', async ({ host, montage, newsroom, page, request }) => {
  const { list, path } = await Ranking.make(newsroom, 3)
  const embed = montage.webUrl + pathOfEmbed(list)
  await expect.poll(async () => (await request.get(embed)).status()).toBe(200)

  const framed = [montage.webUrl + path, montage.webUrl, embed]
  await host.open(framed.map((src) => `<iframe src="${src}"></iframe>`).join(''))
  await expect.poll(() => page.frames().map((frame) => frame.url().startsWith('chrome-error:'))).toEqual([false, true, true, false])

  const complaints: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(embed)
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  }
  expect(complaints).toEqual([])
})
