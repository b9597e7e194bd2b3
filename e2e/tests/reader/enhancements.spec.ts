import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import type { List, Montage } from '../../../apps/cms/src/payload-types.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test as withNewsroom } from '../../fixtures.ts'
import { orderIn } from '../../site/page-markers.ts'

const video = 'dQw4w9WgXcQ'
const player = 'https://www.youtube-nocookie.com/'

/** `name` is in the accessible name of its tools. */
type Film = Montage & { name: string }

type ForEachTest = {
  films: Film[]
  list: List
  url: string
  /** Errors in the console, and requests to other sites. */
  faults: string[]
}

const test = withNewsroom.extend<ForEachTest>({
  films: async ({ newsroom }, use) => {
    const made: Film[] = []
    for (const title of ['Alpha', 'Beta', 'Gamma'].map(unique)) {
      const given = title.startsWith('Alpha') ? { video: `https://youtu.be/${video}` } : {}
      made.push({ ...(await newsroom.montage(title, given)), name: `${title} (1999)` })
    }
    await use(made)
  },
  list: async ({ films, newsroom }, use) => use(await newsroom.list(unique('Seen'), films)),
  url: async ({ list, montage }, use) => use(`${montage.webUrl}/lists/${list.slug}`),
  faults: async ({ context, montage }, use) => {
    const faults: string[] = []
    context.on('console', (message) => faults.push(message.text()))
    context.on('weberror', (error) => faults.push(error.error().message))
    context.on('request', (request) => request.url().startsWith(montage.webUrl) || faults.push(request.url()))
    await use(faults)
  },
})

const tick = (page: Page, name: string) => page.getByRole('checkbox', { name: `Seen it ${name}` })
const count = (page: Page) => page.locator('.seen-count')
const marks = (page: Page) => page.getByRole('navigation', { name: 'The running order' }).getByRole('link', { name: ' seen' })

const refuseClipboard = (page: Page) =>
  page.addInitScript(() => {
    const writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'))
    Object.assign(navigator.clipboard, { writeText })
  })

test('ticks survive a reload and a re-rank, show on every page and in every tab, and can be exported', async ({
  context,
  faults,
  films,
  list,
  montage,
  newsroom,
  page,
  url,
}) => {
  const [alpha, beta, gamma] = films as [Film, Film, Film]
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(url)
  await expect(count(page)).toHaveText('0 of 3 seen')
  await expect(page.getByRole('button', { name: 'Copy as text' })).toBeHidden()
  await tick(page, alpha.name).focus()
  await page.keyboard.press('Space')
  await expect(count(page)).toHaveText('1 of 3 seen')
  await expect(marks(page)).toHaveText(/Alpha/)

  const other = await context.newPage()
  await other.goto(`${montage.webUrl}/montages/${gamma.slug}`)
  await tick(other, gamma.name).check()
  await expect(count(page)).toHaveText('2 of 3 seen')
  await expect(tick(page, gamma.name)).toBeChecked()

  const entries = films.toReversed().map(({ id }) => ({ montage: id }))
  await newsroom.update('lists', list.id, { entries, _status: 'published' })
  await expect(async () => {
    await page.reload()
    expect(orderIn(await page.content())).toEqual([gamma.slug, beta.slug, alpha.slug])
  }).toPass({ timeout: 15_000 })
  await expect(tick(page, alpha.name)).toBeChecked()
  await expect(tick(page, beta.name)).not.toBeChecked()

  const lines = [
    '2 of 3 seen',
    '',
    ...films.toReversed().map(({ name }, place) => `[${name.startsWith('Beta') ? ' ' : 'x'}] ${place + 1}. ${name}`),
  ]
  await page.getByRole('button', { name: 'Copy as text' }).click()
  await expect(page.getByText('Your list copied.')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied.split('\n').slice(2, -1)).toEqual(lines)
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save as text' }).click()])
  expect(download.suggestedFilename()).toBe(`${list.slug}-seen.txt`)
  expect(await readFile(await download.path(), 'utf8')).toBe(copied)

  await page.getByRole('button', { name: 'Clear the ticks' }).click()
  await expect(count(page)).toHaveText('0 of 3 seen')
  await expect(tick(other, gamma.name)).not.toBeChecked()
  await page.getByRole('button', { name: 'Bring them back' }).click()
  await expect(count(page)).toHaveText('2 of 3 seen')
  expect(faults).toEqual([])
})

test('without storage in the browser, a tick lasts for the visit and says so', async ({ films, page, url }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Blocked', 'SecurityError')
      },
    }),
  )
  await page.goto(url)
  for (const { name } of films) await tick(page, name).check()
  await expect(count(page)).toHaveText('3 of 3 seen')
  await expect(page.getByText('your ticks last until you leave the page')).toHaveCount(1)
})

test('the shared link to a list, an entry and a montage is the permanent one, whatever was added to the address', async ({
  context,
  films,
  list,
  montage,
  page,
  url,
}) => {
  const name = films[1]?.name ?? ''
  const entry = `${montage.webUrl}/lists/${list.slug}/films/${films[1]?.slug}`
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = async (what: string) => {
    await page.getByRole('button', { name: `Copy link to ${what}` }).click()
    await expect(page.getByText('Link copied.')).toBeVisible()
    return page.evaluate(() => navigator.clipboard.readText())
  }
  await page.goto(`${url}?utm_source=somewhere`)
  expect(await copied(list.title)).toBe(url)
  expect(await copied(name)).toBe(entry)
  await expect(page.getByRole('button', { name: 'Share' })).toHaveCount(0)
  await page.goto(`${montage.webUrl}/montages/${films[1]?.slug}?utm_source=somewhere`)
  expect(await copied(name)).toBe(`${montage.webUrl}/montages/${films[1]?.slug}`)
  await page.goto(entry)
  expect(await copied(name)).toBe(entry)

  await refuseClipboard(page)
  await page.addInitScript(() => {
    const share = async ({ title, url }: ShareData) => {
      document.title = `${title} ${url}`
    }
    Object.assign(navigator, { share })
  })
  await page.goto(url)
  await page.getByRole('button', { name: `Copy link to ${name}` }).click()
  const field = page.getByRole('textbox', { name: 'selected to copy by hand' })
  await expect(field).toBeFocused()
  expect(await field.evaluate((it: HTMLTextAreaElement) => it.value.slice(it.selectionStart, it.selectionEnd))).toBe(entry)
  await page.getByRole('button', { name: `Share ${name}` }).click()
  await expect(page).toHaveTitle(`${name} ${entry}`)
})

test('no request goes to the provider of a video before a reader opens the player', async ({
  context,
  faults,
  films,
  montage,
  page,
  url,
}) => {
  const name = films[0]?.name ?? ''
  await context.route(`${player}**`, (route) =>
    route.fulfill({ body: '<title>Player</title><button>Pause</button>', contentType: 'text/html' }),
  )
  for (const address of [url, `${montage.webUrl}/montages/${films[0]?.slug}`]) {
    faults.length = 0
    await page.goto(address, { waitUntil: 'networkidle' })
    const play = page.getByRole('button', { name: `Play ${name}` })
    await expect(play).toContainText('It comes from YouTube, another site.')
    await expect(page.getByRole('button', { name: 'Play' })).toHaveCount(1)
    expect(faults).toEqual([])

    await play.focus()
    await page.keyboard.press('Enter')
    const frame = page.getByTitle(`${name}, video at YouTube`)
    await expect(frame).toBeFocused()
    await expect(frame.contentFrame().getByRole('button', { name: 'Pause' })).toBeVisible()
    expect(faults).toEqual([`${player}embed/${video}?autoplay=1`])
    expect(
      await frame
        .contentFrame()
        .locator('html')
        .evaluate(() => document.fullscreenEnabled),
    ).toBe(true)
  }
})

test('without scripts every page is complete: the video is a link, and no control lacks its function', async ({
  browser,
  films,
  montage,
  url,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  for (const address of [url, `${montage.webUrl}/montages/${films[0]?.slug}`]) {
    await page.goto(address)
    await expect(page.getByRole('link', { name: /^Watch .* at YouTube$/ })).toHaveAttribute(
      'href',
      `https://www.youtube.com/watch?v=${video}`,
    )
    await expect(page.locator('button, input, iframe, output')).toHaveCount(0)
    for (const slot of await page.locator('.tools').all()) await expect(slot).toBeHidden()
  }
  await page.goto(url)
  await expect(page.locator('.entry')).toHaveCount(3)
  await context.close()
})

test.describe('on a screen of 320 px', () => {
  test.use({ viewport: { height: 640, width: 320 } })

  test('axe finds no violations, light and dark, and everything fits', async ({ films, page, url }) => {
    await refuseClipboard(page)
    await page.goto(url)
    for (const { name } of films) await tick(page, name).check()
    await page.getByRole('button', { name: 'Clear the ticks' }).click()
    await page.getByRole('button', { name: 'Bring them back' }).click()
    await page.getByRole('button', { name: 'Copy as text' }).click()
    await expect(page.getByRole('textbox')).toBeFocused()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze()
      expect(violations, colorScheme).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
})
