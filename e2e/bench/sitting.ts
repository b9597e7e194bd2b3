import type { BrowserContext, Page } from '@playwright/test'

import type { EntriesField } from './entries-fields.ts'
import { installProbe } from './probe.ts'
import { type Call, type Traffic, trafficOf } from './traffic.ts'

/** The total cost of all actions of a move, in milliseconds. */
type MoveCost = { calls: Call[]; longTasks: number; painted: number }

export type Sitting = {
  callsAfter: Call[]
  callsUntilReady: Call[]
  far: MoveCost | null
  html: number
  lags: number[]
  longTasks: number
  near: MoveCost | null
  nodes: number
  ready: number
  visible: number
}

const typed = 'of all the rings in all the gyms'

/** Opens the form of a list and types and moves entries as an editor does. Saves nothing. */
export async function sit(context: BrowserContext, address: string, field: EntriesField, titles: string[]): Promise<Sitting> {
  const page = await context.newPage()
  await page.addInitScript(installProbe)
  const traffic = trafficOf(page)
  const response = await page.goto(address, { waitUntil: 'commit' })
  const ready = await page.evaluate(([control, answer]) => window.probe.answers(control, answer), [field.control, field.answer] as const)
  const callsUntilReady = traffic.take()
  await page.locator(field.control).click()
  await traffic.untilQuiet()
  const callsAfter = traffic.take()
  const longTasks = await page.evaluate(() => window.probe.longTasks(0))
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length)
  const visible = await visibleRows(page)
  const html = (await response?.body())?.byteLength ?? 0

  const lags = await type(page, traffic)
  traffic.take()
  const near = await move(page, traffic, field, titles, 5)
  // The first entry is fifth now.
  const far = await move(page, traffic, field, [...titles.slice(1, 5), ...titles.slice(0, 1), ...titles.slice(5)], titles.length)
  await page.close()
  return { callsAfter, callsUntilReady, far, html, lags, longTasks, near, nodes, ready, visible }
}

/** The number of rows that are visible at once in the middle of the list. */
const visibleRows = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[id^=entries-row-]')].filter(({ id }) => /^entries-row-\d+$/.test(id))
    rows[Math.floor(rows.length / 2)]?.scrollIntoView({ block: 'center' })
    const visible = rows.filter((row) => {
      const { bottom, height, left, top, width } = row.getBoundingClientRect()
      const isHit = (y: number) => row.contains(document.elementFromPoint(left + width / 2, y))
      return height > 0 && bottom <= innerHeight && isHit(top + 2) && isHit(bottom - 2)
    })
    scrollTo(0, 0)
    return visible.length
  })

async function type(page: Page, traffic: Traffic): Promise<number[]> {
  await page.locator('#field-title').focus()
  await page.keyboard.press('End')
  const lags = await page.evaluateHandle(() => window.probe.typing())
  await page.keyboard.type(typed, { delay: 80 })
  await traffic.untilQuiet()
  return lags.jsonValue()
}

async function move(page: Page, traffic: Traffic, field: EntriesField, titles: string[], rank: number): Promise<MoveCost | null> {
  const ways = field.waysTo(rank, page)
  if (!ways) return null
  const cost: MoveCost = { calls: [], longTasks: 0, painted: 0 }
  for (const prepare of ways) {
    const { act, event, to } = await prepare()
    await page.evaluate((shown) => window.probe.expect(shown), { event, selector: field.titleAt(to), text: titles[0] ?? '' })
    await act()
    const { after, at } = await page.evaluate(() => window.probe.painted)
    await traffic.untilQuiet()
    cost.calls.push(...traffic.take())
    cost.longTasks += await page.evaluate((from) => window.probe.longTasks(from), at)
    cost.painted += after
  }
  return cost
}
