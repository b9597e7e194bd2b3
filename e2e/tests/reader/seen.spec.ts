import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

import type { Montage } from '../../../apps/cms/src/payload-types.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

const tick = (page: Page, title: string) => page.getByRole('checkbox', { name: `Seen it ${title}` })
const rowOf = (page: Page, title: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('link', { exact: true, name: title }) })

test('what a reader has seen over all lists, and how it gets to another device', async ({ browser, montage, newsroom, page, request }) => {
  const films: Montage[] = []
  for (const title of ['Alpha', 'Beta', 'Gamma'].map(unique)) films.push(await newsroom.montage(title))
  const [alpha, beta, gamma] = films.map(({ title }) => title) as [string, string, string]
  const list = await newsroom.list(unique('Three'), films)
  const other = await newsroom.list(unique('Other'), films.slice(2))
  const { webUrl } = montage
  const letters = async () => (await request.get(`${webUrl}/seen.json`)).text()
  await expect.poll(letters).toContain(other.title)

  await test.step('the line of progress leads to all lists', async () => {
    await page.goto(`${webUrl}/lists/${list.slug}`)
    await tick(page, alpha).check()
    await tick(page, beta).check()
    await page.getByRole('link', { name: 'Your ticks in all lists' }).click()
    await expect(rowOf(page, list.title)).toContainText('2 of 3')
    await expect(rowOf(page, alpha)).toContainText('1999')
    await expect(page.getByText('2 films, in 1 list.')).toBeVisible()
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  })

  const address = await page.getByRole('textbox', { name: 'The address' }).inputValue()
  await test.step('the ticks are in the address, of which no server is told', async () => {
    expect(address).toMatch(new RegExp(`^${webUrl}/seen#[\\w-]+$`))
    await expect(page.getByRole('img', { name: 'QR code of the address' })).toBeVisible()
  })

  const device = await browser.newContext()
  const there = await device.newPage()
  const requested: string[] = []
  there.on('request', (sent) => requested.push(`${sent.url()} ${sent.postData() ?? ''}`))
  await test.step('another device asks before it adds them', async () => {
    await there.goto(`${webUrl}/montages/${films[2]?.slug}`)
    await tick(there, gamma).check()
    for (const answer of ['Leave them', 'Add them']) {
      await there.goto('about:blank')
      await there.goto(address)
      await expect(there.getByRole('heading', { name: 'Add 2 films to your ticks?' })).toBeFocused()
      await expect(there.getByText(`${alpha} (1999), ${beta} (1999)`)).toBeVisible()
      await expect(rowOf(there, list.title)).toContainText('1 of 3')
      await there.getByRole('button', { name: answer }).click()
      expect(there.url()).toBe(`${webUrl}/seen`)
    }
    await expect(there.getByText('2 films added.')).toBeVisible()
    await expect(rowOf(there, list.title)).toContainText('3 of 3')
    await there.reload()
    await expect(rowOf(there, list.title)).toContainText('3 of 3')
    const slugs = films.slice(0, 2).map(({ slug }) => slug)
    expect(requested.filter((sent) => slugs.some((slug) => sent.includes(slug)) || sent.includes(address.split('#')[1] ?? ''))).toEqual([])
  })
  await test.step('what it has already, and what was cut, it says in words', async () => {
    await there.goto(address)
    await expect(there.getByRole('heading', { name: 'You have these already' })).toBeVisible()
    await there.goto(address.slice(0, -4))
    await expect(there.getByText('Its last part cannot be read.')).toBeVisible()
    await there.getByRole('button', { name: 'Go on without' }).click()
    await expect(rowOf(there, list.title)).toContainText('3 of 3')
  })
  await test.step('a way within the page is no question', async () => {
    await there.goto(`${webUrl}/seen#_content`)
    await expect(rowOf(there, list.title)).toContainText('3 of 3')
    await expect(there.getByText('Its last part cannot be read.')).toHaveCount(0)
  })
  await device.close()
})

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false })

  test('the page of what a reader has seen says why it is empty', async ({ montage, page }) => {
    await page.goto(`${montage.webUrl}/seen`)
    await expect(page.getByText('Where scripts are off, it stays empty.')).toBeVisible()
  })
})
