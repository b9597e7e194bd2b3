import type { Page } from '@playwright/test'
import { pathOfEditions, pathOfList, pathOfMontage } from 'types/addresses'
import type { Montage } from '../../../apps/cms/src/payload-types.ts'
import { type Newsroom, unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

async function films(newsroom: Newsroom, names: string[]): Promise<Montage[]> {
  const made: Montage[] = []
  for (const name of names) made.push(await newsroom.montage(unique(name)))
  return made
}

const entriesOf = (montages: Montage[]) => montages.map(({ id }) => ({ montage: id }))

/** Reloads a page until readers have the expected one. */
const openUntil = (page: Page, url: string, promise: () => Promise<void>) =>
  expect(async () => {
    await page.goto(url)
    await promise()
  }).toPass({ timeout: 15_000 })

test('readers see what moved, why, and what left', async ({ montage, newsroom, page }) => {
  const [alpha, beta, gamma, delta, epsilon, zeta] = (await films(newsroom, ['Alpha', 'Beta', 'Gamma', 'Delta', 'Epsilon', 'Zeta'])) as [
    Montage,
    Montage,
    Montage,
    Montage,
    Montage,
    Montage,
  ]
  const list = await newsroom.list(unique('Told'), [alpha, beta, gamma, delta, epsilon])
  const [url, history] = [montage.webUrl + pathOfList(list), montage.webUrl + pathOfEditions(list)]
  const headings = page.locator('.entry h2')

  await test.step('nothing moved in the first edition', async () => {
    await openUntil(page, url, () => expect(headings).toHaveCount(5, { timeout: 200 }))
    await expect(page.getByRole('link', { name: 'Edition 1' })).toBeVisible()
    await expect(page.locator('article')).not.toContainText(/up \d|down \d|\bnew\b/)
  })

  await newsroom.update('lists', list.id, {
    editionNote: 'Gamma was seen again.',
    entries: entriesOf([gamma, alpha, delta, zeta, epsilon]),
    _status: 'published',
  })

  await test.step('the second says how far each entry moved, and why', async () => {
    await openUntil(page, url, () => expect(page.getByText('Gamma was seen again.')).toBeVisible({ timeout: 200 }))
    const expected = [`${gamma.title} 1999 up 2`, `${alpha.title} 1999 down 1`, `${delta.title} 1999 up 1`, `${zeta.title} 1999 new`]
    await expect(headings).toHaveText([...expected.map((text, place) => `Number ${place + 1}: ${text}`), /Epsilon [^ ]+ 1999 ?$/])
    await expect(page.locator('.running-order li')).toContainText(['up 2', 'down 1', 'up 1', 'new', ''])
    await expect(page.getByText('Since edition 1: 3 moved, 1 new, 1 left.')).toBeVisible()
  })

  await test.step('a link to a montage that left leads to a sentence that says so', async () => {
    await page.goto(`${url}#${beta.slug}`)
    const sentence = page.getByText('It was number 2 and left the list in edition 2')
    await expect(sentence).toBeInViewport()
    await expect(page.locator(':target')).toContainText('It was number 2')
    await page.locator(':target').getByRole('link', { name: beta.title }).click()
    await expect(page).toHaveURL(montage.webUrl + pathOfMontage(beta))
  })

  await test.step('the jump list marks the present rank', async () => {
    await page.goto(`${url}#${zeta.slug}`)
    const isRead = () => page.evaluate(() => document.querySelector('.jump-list a:target-current')?.getAttribute('href'))
    await expect.poll(isRead).toBe(`#${zeta.slug}`)
    await page.locator('.jump-list a').first().click()
    await expect.poll(isRead).toBe(`#${gamma.slug}`)
  })

  await test.step('the history has both orders, each at its own address', async () => {
    await openUntil(page, history, () => expect(page.locator('#edition-2')).toBeVisible({ timeout: 200 }))
    await page.goto(url)
    await page.getByRole('link', { name: 'Edition 2' }).first().click()
    await expect(page).toHaveURL(`${history}#edition-2`)
    const [now, then] = [page.locator('#edition-2'), page.locator('#edition-1')]
    await expect(now).toBeInViewport()
    await expect(now).toContainText('As it stands')
    await expect(now).toContainText('Gamma was seen again.')
    await expect(now.locator('li')).toContainText([gamma, alpha, delta, zeta, epsilon].map(({ title }) => title))
    await expect(now.locator('li')).toContainText(['up 2', 'down 1', 'up 1', 'new', 'no change'])
    await expect(now).toContainText(`Left the list: ${beta.title}, which was number 2.`)
    await expect(then.locator('li')).toContainText([alpha, beta, gamma, delta, epsilon].map(({ title }) => title))
    await expect(then).not.toContainText('As it stands')
    await then.getByRole('link', { name: beta.title }).click()
    await expect(page).toHaveURL(`${url}#${beta.slug}`)
  })

  await test.step('the page of the montage says so too; a link with an old slug still leads to its entry', async () => {
    await newsroom.update('montages', gamma.id, { slug: `${gamma.slug}-again`, _status: 'published' })
    const moved = `${montage.webUrl}${pathOfMontage(gamma)}-again`
    await openUntil(page, moved, () => expect(page.getByText('Number 1 of 5, up 2')).toBeVisible({ timeout: 200 }))
    await openUntil(page, url, () => expect(page.locator(`#${gamma.slug}-again`)).toHaveCount(1, { timeout: 200 }))
    await page.goto(`${url}#${gamma.slug}`)
    await expect(headings.first()).toBeInViewport()
  })
})
