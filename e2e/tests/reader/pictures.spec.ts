import type { APIRequestContext } from '@playwright/test'
import sharp from 'sharp'
import { unique } from '../../content/newsroom.ts'
import { halfAndHalf } from '../../content/pictures.ts'
import { expect, test } from '../../fixtures.ts'
import { stop } from '../../servers/montage.ts'

/** The bytes of the first file of a page in a format, and the colour at its right edge. */
async function fileIn(html: string, format: 'avif' | 'webp', webUrl: string, request: APIRequestContext) {
  const [, path = ''] = new RegExp(`(/media/[0-9a-f]{32}-\\d+\\.${format}) \\d+w`).exec(html) ?? []
  const response = await request.get(webUrl + path)
  const { height, width } = await sharp(await response.body()).metadata()
  const [r = 0, g = 0] = await sharp(await response.body())
    .extract({ height: 1, left: width - 4, top: Math.round(height / 2), width: 1 })
    .raw()
    .toBuffer()
  return {
    headers: response.headers(),
    path,
    ratio: width / height,
    rightEdge: r > 180 && g < 90 ? 'red' : g > 120 && r < 90 ? 'green' : `${r}, ${g}`,
  }
}

test('an upload is shown as AVIF and WebP; its crops follow the focal point; all files are served without the CMS', async ({
  context,
  page,
  request,
  seeded,
  start,
}) => {
  test.setTimeout(180_000)
  const [cms] = await Promise.all([start('cms'), start('web')])
  const newsroom = await seeded.openNewsroom()
  const image = await newsroom.upload(await halfAndHalf({ height: 1000, width: 2400 }), { alt: 'Half and half', credit: 'Photograph: Ada' })
  const person = await newsroom.person(unique('Ada'), { portrait: image.id })
  const address = `${seeded.webUrl}/people/${person.slug}`
  const read = async () => (await request.get(address)).text()

  await expect.poll(read, { message: 'it is read before the rest is encoded' }).toMatch(/\/media\/[0-9a-f]{32}-\d+\.webp \d+w/)
  await newsroom.untilEncoded(image.id)
  await expect.poll(read).toContain('type="image/avif"')

  await test.step('browsers take the AVIF, cropped to a portrait', async () => {
    await page.goto(address)
    const shown = page.locator('.person-portrait img')
    await expect.poll(() => shown.evaluate((img: HTMLImageElement) => img.currentSrc)).toMatch(/\.avif$/)
    expect(await shown.evaluate((img: HTMLImageElement) => img.naturalWidth / img.naturalHeight)).toBeCloseTo(4 / 5, 1)
  })

  const before = await fileIn(await read(), 'avif', seeded.webUrl, request)
  expect(before.headers).toMatchObject({
    'content-type': 'image/avif',
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
  })
  expect((await fileIn(await read(), 'webp', seeded.webUrl, request)).headers['content-type']).toBe('image/webp')
  expect(before.rightEdge).toBe('green')
  const tag = String(before.headers.etag)
  expect((await request.get(seeded.webUrl + before.path, { headers: { 'If-None-Match': tag } })).status()).toBe(304)
  const part = await request.get(seeded.webUrl + before.path, { headers: { Range: 'bytes=4-11' } })
  expect([part.status(), (await part.body()).toString('latin1')]).toEqual([206, 'ftypavif'])

  await test.step('an editor moves the focal point', async () => {
    await seeded.signIn(context)
    await page.goto(`${seeded.cmsUrl}/admin/collections/media/${image.id}`)
    await page.getByRole('button', { name: 'Edit Image' }).click()
    await page.locator('input[name="X %"]').fill('10')
    await page.getByRole('button', { name: 'Apply Changes' }).click()
    await page.getByRole('button', { exact: true, name: 'Save' }).click()
    await expect(page.locator('.payload-toast-item.toast-success').last()).toBeVisible()
    await newsroom.untilEncoded(image.id)
    await expect(page.getByText(/^Encoded for readers: \d+ files\.$/)).toBeVisible()
  })
  await expect.poll(async () => (await fileIn(await read(), 'avif', seeded.webUrl, request)).rightEdge).toBe('red')
  expect((await request.get(seeded.webUrl + before.path)).status(), 'pages of before have their pictures').toBe(200)

  await stop(cms)
  const names = [...new Set((await read()).match(/\/media\/[\w-]+\.(avif|webp)/g))]
  expect(names.length).toBeGreaterThan(3)
  for (const name of names) expect((await request.get(seeded.webUrl + name)).status(), name).toBe(200)
  expect((await request.get(`${seeded.webUrl}/media/${'0'.repeat(32)}-480.avif`)).status()).toBe(503)
})
