import type { Browser, Page, Request } from '@playwright/test'

export const kinds = ['html', 'css', 'fonts', 'images', 'scripts', 'other'] as const
type Kind = (typeof kinds)[number]

const kindOf: Record<string, Kind> = { document: 'html', font: 'fonts', image: 'images', script: 'scripts', stylesheet: 'css' }

/** Bytes over the wire, headers included; without the icon, which browsers request only once for a site. */
export type Transfer = Record<Kind, number> & { requests: number }

export type Reading = {
  /** Before the reader scrolls. */
  firstView: Transfer
  /** Paragraphs and headings in the HTML that are visible only with scripts. */
  needScripts: string[]
  /** After the reader has scrolled to the end. */
  whole: Transfer
}

const phone = { deviceScaleFactor: 3, hasTouch: true, isMobile: true, viewport: { height: 844, width: 390 } }

/** Reads a page on a phone with an empty cache. Throws when something fails to load. */
export async function readOnPhone(browser: Browser, address: string): Promise<Reading> {
  const context = await browser.newContext(phone)
  const page = await context.newPage()
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  const transferred = async () => transferOf(requests, await iconsOf(page))

  await page.goto(address, { waitUntil: 'networkidle' })
  const firstView = await transferred()
  for (let isAtEnd = false; !isAtEnd; ) {
    isAtEnd = await page.evaluate(() => {
      scrollBy({ behavior: 'instant', top: innerHeight })
      return scrollY + innerHeight >= document.documentElement.scrollHeight - 1
    })
    await page.waitForFunction(() =>
      [...document.images].every((image) => image.complete || image.getBoundingClientRect().top > innerHeight),
    )
  }
  await page.evaluate(() => document.fonts.ready)
  const whole = await transferred()
  const shown = await textsShown(page)
  await context.close()
  return { firstView, needScripts: await needScripts(browser, address, shown), whole }
}

const iconsOf = (page: Page): Promise<string[]> =>
  page.locator('link[rel~=icon]').evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))

async function transferOf(all: Request[], icons: string[]): Promise<Transfer> {
  const requests = all.filter((request) => !icons.includes(request.url()))
  const transfer: Transfer = { css: 0, fonts: 0, html: 0, images: 0, other: 0, requests: requests.length, scripts: 0 }
  for (const request of requests) {
    const response = await request.response()
    if (!response?.ok()) throw new Error(`${request.url()} answered ${response?.status() ?? 'nothing'}.`)
    const { responseBodySize, responseHeadersSize } = await request.sizes()
    transfer[kindOf[request.resourceType()] ?? 'other'] += responseBodySize + responseHeadersSize
  }
  return transfer
}

async function needScripts(browser: Browser, address: string, shown: string[]): Promise<string[]> {
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(address)
  const inHtml = await page.locator(texts).allTextContents()
  const shownWithoutScripts = await textsShown(page)
  await context.close()
  return shown.filter((text) => inHtml.includes(text) && !shownWithoutScripts.includes(text))
}

const texts = 'main :is(h1, h2, h3, p)'

const textsShown = (page: Page): Promise<string[]> =>
  page
    .locator(texts)
    .evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).map(({ textContent }) => textContent))
