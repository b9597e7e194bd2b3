import type { Page } from '@playwright/test'

import { publish } from '../admin/admin-form.ts'
import { unique } from '../content/newsroom.ts'
import { expect, test } from '../fixtures.ts'
import { startBlockingProxy } from '../servers/blocking-proxy.ts'

const status = (page: Page) => page.locator('.doc-controls').getByRole('status')

const password = 'a long enough one'

const live = /^Live for readers in (less than 0\.1|\d+(\.\d)?) s Read it$/

test('an editor sees when readers have a publication, when they have lost the page, and nothing about a draft', async ({
  admin,
  montage,
  newsroom,
}) => {
  const film = await newsroom.montage(unique('Film'))
  await newsroom.untilDelivered()
  await admin.goto(`${montage.cmsUrl}/admin/collections/montages/${film.id}`)
  await expect(admin.getByRole('navigation').locator('.release'), 'the version, for who asks for help').toHaveText(/^Montage \d+\.\d+\.\d+/)
  await admin.locator('#field-title').fill(unique('Not yet'))
  const answered = admin.waitForResponse((response) => response.url().includes('draft=true') && response.request().method() === 'PATCH')
  await admin.getByRole('button', { name: 'Save Draft' }).click()
  await answered
  await expect(admin.locator('.payload-toast-item.toast-success').last()).toBeVisible()
  await expect(status(admin)).toBeEmpty()

  const title = unique('Retitled')
  await admin.locator('#field-title').fill(title)
  await publish(admin)
  await expect(status(admin)).toHaveText(live)

  const [reader] = await Promise.all([admin.context().waitForEvent('page'), status(admin).getByRole('link', { name: 'Read it' }).click()])
  await expect(reader).toHaveURL(`${montage.webUrl}/montages/${film.slug}`)
  await expect(reader.locator('h1')).toHaveText(title)

  await admin.locator('.doc-controls__popup').click()
  await admin.getByRole('button', { name: 'Unpublish' }).click()
  await admin.getByRole('dialog').getByRole('button', { name: 'Unpublish' }).click()
  await expect(status(admin)).toHaveText(/^Withdrawn from readers in /)
  expect((await reader.reload())?.status()).toBe(404)
})

test('the first publish of a document is reported though another form replaces its form', async ({ admin, montage, newsroom }) => {
  await admin.goto(`${montage.cmsUrl}/admin/collections/people/create`)
  await admin.locator('#field-name').fill(unique('Ada Lens'))
  await admin.getByRole('button', { name: 'Publish changes' }).click()
  await expect(admin).toHaveURL(/people\/[0-9a-f-]{24,36}/)
  newsroom.adopt('people', admin.url())
  await expect(status(admin)).toHaveText(live)
})

test('the deliveries require a sign-in', async ({ montage, page }) => {
  await page.goto(`${montage.cmsUrl}/admin/deliveries`)
  await expect(page).toHaveURL(/\/admin\/login\?redirect=/)
  await page.getByLabel('Email').fill(montage.email)
  await page.getByLabel('Password').fill(montage.password)
  await page.getByRole('button', { name: 'Login' }).click()
  await expect(page).toHaveURL(`${montage.cmsUrl}/admin/deliveries`)
  await expect(page.getByRole('heading', { level: 1, name: 'Deliveries' })).toBeVisible()
  await expect(page.locator('.deliveries').getByRole('status')).toHaveText('Readers have everything that was published.')
  await expect(page.getByRole('list', { name: 'Addresses of the site' })).toHaveText(/^http:\S+ answers$/)
  await expect(page.getByRole('button', { name: 'Try now' })).toHaveCount(0)
})

test('a failed delivery is listed with its reason, retried on demand, and shown in the open form', async ({
  browser,
  context,
  page,
  seeded,
  start,
}) => {
  const proxy = await startBlockingProxy(seeded.webUrl)
  await Promise.all([start('web'), start('cms', { WEB_ORIGINS: proxy.url })])
  await seeded.signIn(context)
  const newsroom = await seeded.openNewsroom()
  const film = await newsroom.montage(unique('Film'))
  await newsroom.untilDelivered()

  const deliveries = await context.newPage()
  await deliveries.goto(`${seeded.cmsUrl}/admin/deliveries`)
  const summary = deliveries.locator('.deliveries').getByRole('status')
  await expect(summary).toHaveText('Readers have everything that was published.')

  await proxy.shut()
  await page.goto(`${seeded.cmsUrl}/admin/collections/montages/${film.id}`)
  await page.locator('#field-song').fill('Another song')
  await publish(page)
  await expect(status(page)).toHaveText(
    /^Saved, but not on the site yet \(retrying\): http:\S+ does not answer \(ECONNREFUSED\)\. Deliveries$/,
  )

  const item = deliveries.getByRole('listitem').filter({ hasText: /^Publication \d+/ })
  await expect(item).toContainText('does not answer (ECONNREFUSED)')
  await expect(item.getByRole('link', { name: `/montages/${film.slug}` })).toBeVisible()
  await expect(summary).toContainText('One publication waits for the site.')
  await expect(deliveries.getByRole('list', { name: 'Addresses of the site' })).toContainText('does not answer')

  const dashboard = await context.newPage()
  await dashboard.goto(`${seeded.cmsUrl}/admin`)
  await expect(dashboard.locator('.deliveries__notice')).toContainText('One publication has not reached the site:')
  await expect(dashboard.locator('#nav-deliveries')).toHaveText('Deliveries1 failing')

  const writer = await newsroom.create('users', {
    email: `${unique('w').replace(' ', '.')}@montage.example`,
    name: 'W',
    password,
    role: 'writer',
  })
  const writing = await browser.newContext()
  await writing.request.post(`${seeded.cmsUrl}/api/users/login`, { data: { email: writer.email, password } })
  const looking = await writing.newPage()
  await looking.goto(`${seeded.cmsUrl}/admin/deliveries`)
  await expect(looking.getByRole('listitem').filter({ hasText: /^Publication \d+/ })).toHaveCount(1)
  await expect(looking.getByRole('button', { name: 'Try now' })).toHaveCount(0)
  await writing.close()

  // Still held: through an open proxy, the CMS would deliver before the click.
  await proxy.hold()
  const trying = deliveries.waitForRequest('**/api/deliveries/try')
  await deliveries.getByRole('button', { name: 'Try now' }).click()
  await trying
  proxy.open()
  await expect(summary).toHaveText('Readers have everything that was published.', { timeout: 30_000 })
  await expect(summary).toBeFocused()
  await expect(item).toHaveCount(0)
  await expect(status(page)).toHaveText(live)
  await expect(dashboard.locator('.deliveries__notice')).toBeEmpty()

  const reader = await context.newPage()
  await reader.goto(`${seeded.webUrl}/montages/${film.slug}`)
  await expect(reader.locator('main')).toContainText('Another song')
  await proxy.shut()
})
