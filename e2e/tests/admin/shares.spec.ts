import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { tabTo } from '../../admin/admin-form.ts'
import { checkView } from '../../admin/check-view.ts'
import { unique } from '../../content/newsroom.ts'
import { test as base, expect } from '../../fixtures.ts'
import { freePort } from '../../servers/free-port.ts'
import { kill, startApp } from '../../servers/montage.ts'
import { storedTexts } from '../../site/stored-texts.ts'

type SecondSite = { data: string; output: () => string; url: string }

const test = base.extend<{ second: SecondSite }>({
  /** Another web instance of the same Montage, with a data folder of its own. */
  second: async ({ montage: { env } }, use) => {
    const port = String(await freePort())
    const url = `http://localhost:${port}`
    const data = await mkdtemp(path.join(tmpdir(), 'montage-e2e-'))
    const started = await startApp('web', { env: { ...env, DATA_DIR: data, WEB_PORT: port, WEB_URL: url } })
    await use({ data, output: started.output, url })
    await kill(started)
    await rm(data, { force: true, recursive: true })
  },
})

test('links to a preview are made and ended with the keyboard alone', async ({ admin: page, montage, newsroom }) => {
  const draft = await newsroom.montage(unique('Shared'), { _status: 'draft' })
  await page.goto(`${montage.cmsUrl}/admin/collections/montages/${draft.id}`)
  const button = page.getByRole('button', { name: 'Share a preview…' })
  await button.press('Enter')
  const dialog = page.getByRole('dialog', { name: 'Share a preview' })
  await expect(dialog.getByLabel('For whom')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('alert')).toHaveText('Say for whom the link is, in 80 characters at most.')

  await page.keyboard.type('the legal desk')
  await page.keyboard.press('Enter')
  const address = dialog.getByRole('textbox', { name: 'The link for the legal desk' })
  await expect(address).toBeFocused()
  await expect(address).toHaveValue(new RegExp(`^${montage.webUrl}/preview/s/[\\w-]{43}$`))
  const links = dialog.getByRole('region', { name: 'Links' })
  await expect(links.getByRole('listitem')).toContainText(['Shared by Admin. Shows the newest draft until'])
  await expect(links.getByRole('listitem')).toContainText(['Not opened yet.'])

  await dialog.getByLabel('For whom').fill('my agent')
  await dialog.getByLabel(/as it is saved now/).press('Space')
  await tabTo(page, dialog.getByRole('button', { name: 'Make a link' }))
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('textbox', { name: 'The link for my agent' })).toBeFocused()
  await expect(links.getByRole('listitem')).toHaveCount(2)

  await tabTo(page, links.getByRole('button', { name: 'End the link for my agent' }))
  await page.keyboard.press('Enter')
  await expect(links.getByRole('button', { name: 'End it for good' })).toBeFocused()
  await checkView(page, 'the links of a montage')
  await links.getByRole('button', { name: 'End it for good' }).press('Enter')
  await expect(links.getByRole('listitem').filter({ hasText: 'my agent' })).toContainText('This link was ended on')
  await expect(links.getByRole('heading', { name: 'Links' })).toBeFocused()

  await page.keyboard.press('Escape')
  await expect(button).toBeFocused()
  await expect(page.getByRole('region', { name: 'Links to the preview' })).toContainText('1 link works.')
  await expect(page.getByRole('button', { name: 'Save Draft' })).toBeDisabled()
})

test('a link shows a draft to strangers, and is dead at once on every web instance when it is ended', async ({
  admin: page,
  browser,
  montage,
  newsroom,
  request,
  second,
}) => {
  const secret = unique('Canary')
  const film = await newsroom.montage(secret, { _status: 'draft', sequence: `${secret} climbs.` })
  const list = await newsroom.list(unique('Films'), [await newsroom.montage(unique('Public'))])
  await newsroom.update('lists', list.id, { entries: [{ montage: film.id }], standfirst: `${secret} comes.` }, '&draft=true')
  const sites = [montage.webUrl, second.url]

  await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await page.getByRole('button', { name: 'Share a preview…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Share a preview' })
  await dialog.getByLabel('For whom').fill('the legal desk')
  await dialog.getByRole('button', { name: 'Make a link' }).click()
  const address = await dialog.getByRole('textbox', { name: 'The link for the legal desk' }).inputValue()
  const link = new URL(address).pathname

  const stranger = await browser.newContext({ userAgent: reader })
  for (const site of sites) {
    const view = await stranger.newPage()
    await view.goto(site + link)
    await expect(view.getByRole('complementary', { name: 'Preview' })).toContainText('Draft Shown to you by Admin until')
    await expect(view.getByText(`${secret} comes.`)).toBeVisible()
    await expect(view).toHaveTitle(/^Draft \| /)
    expect(await view.locator('head').innerHTML(), 'a chat shows no words of the draft').not.toContain(secret)
    await expect(view.getByRole('heading', { name: secret })).toBeVisible()
    expect(await view.locator('script, [data-edit], a[href*="/admin"]').count()).toBe(0)
  }
  const [card, head] = [await request.get(address, { headers: { 'User-Agent': 'Slackbot 1.0' } }), await request.head(address)]
  expect([card.status(), head.status()]).toEqual([200, 200])
  expect(card.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
    'x-robots-tag': 'noindex, nofollow, noarchive',
  })

  await test.step('no byte of the draft goes to who has no link', async () => {
    const token = link.split('/').at(-1) ?? ''
    const other = (token[0] === 'a' ? 'b' : 'a') + token.slice(1)
    const guesses = [
      `/preview/s/${other}`,
      `/preview/s/${token.slice(1)}`,
      '/preview/s/',
      `/preview/${token}`,
      `${link}/`,
      `/_next/data/x${link}.json`,
    ]
    for (const site of sites) {
      for (const guess of guesses) {
        const answer = await request.get(site + guess)
        expect([answer.status(), (await answer.text()).includes(secret)], guess).toEqual([404, false])
        if (guess.startsWith('/preview/')) expect(answer.headers()['cache-control'], guess).toContain('no-store')
      }
    }
  })

  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Share a preview…' }).click()
  const links = dialog.getByRole('region', { name: 'Links' })
  await expect(links.getByRole('listitem')).toContainText(['Opened 2 times, last on'])
  await links.getByRole('button', { name: 'End the link for the legal desk' }).click()
  await links.getByRole('button', { name: 'End it for good' }).click()
  await expect(links.getByRole('listitem')).toContainText(['This link was ended on'])
  for (const site of sites) {
    const answer = await request.get(site + link)
    const text = await answer.text()
    expect([answer.status(), text.includes(secret), answer.headers()['cache-control']]).toEqual([410, false, 'private, no-store'])
    expect(text).toMatch(/This link was ended on .* Ask Admin for a new one\./)
  }

  for (const data of [montage.env.DATA_DIR ?? '', second.data]) {
    const stored = await storedTexts(data)
    expect(stored.filter((text) => text.includes(secret) || text.includes(link))).toEqual([])
  }
  expect(second.output()).not.toContain(link)
  await stranger.close()
})

const reader = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
