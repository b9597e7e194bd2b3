import type { Page } from '@playwright/test'

import { tabTo } from '../../admin/admin-form.ts'
import { colleague } from '../../admin/editors.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test.use({ contentStatus: 'draft' })

const signedOut = (page: Page) => page.getByRole('dialog', { name: 'You are signed out' })
const unreachable = (page: Page) => page.getByRole('dialog', { name: 'The CMS cannot be reached' })
const sequence = (page: Page) => page.locator('#field-sequence')
const saved = (page: Page) => page.locator('.payload-toast-item.toast-success').last()

test('after a sign-out the editor signs in over the unchanged form, with the keyboard, and the save is retried', async ({
  browser,
  montage,
  newsroom,
}) => {
  const film = await newsroom.montage(unique('Signed out'))
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  await ada.goto(`${montage.cmsUrl}/admin/collections/montages/${film.id}`)
  await sequence(ada).fill('As Ada wrote it.')
  await ada.context().clearCookies()
  await ada.keyboard.press('Control+s')
  await expect(signedOut(ada)).toBeVisible()
  await expect(ada.getByText('You are not allowed to perform this action')).toBeHidden()

  await test.step('closing the dialog changes nothing', async () => {
    await ada.keyboard.press('Escape')
    await expect(signedOut(ada)).toBeHidden()
    await expect(sequence(ada)).toHaveValue('As Ada wrote it.')
    await ada.getByRole('button', { name: 'Save Draft' }).click()
  })
  await test.step('a wrong password is an error', async () => {
    await expect(signedOut(ada).getByLabel('Password')).toBeFocused()
    await ada.keyboard.type('not this one at all')
    await ada.keyboard.press('Enter')
    await expect(signedOut(ada).getByRole('alert')).not.toBeEmpty()
  })
  await test.step('the right password saves', async () => {
    await tabTo(ada, signedOut(ada).getByLabel('Password'))
    await ada.keyboard.press('Control+a')
    await ada.keyboard.type('a long enough one')
    await ada.keyboard.press('Enter')
    await expect(signedOut(ada)).toBeHidden()
    await expect(saved(ada)).toBeVisible()
    expect(await newsroom.newest('montages', film.id)).toMatchObject({ revisedBy: 'Ada Lens', sequence: 'As Ada wrote it.' })
  })
  await ada.context().close()
})

test('when the session ends, the form stays and asks to sign in again', async ({ browser, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Ended'))
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  await ada.route('**/api/users/me*', async (route) => {
    const response = await route.fetch({ headers: { ...route.request().headers(), origin: montage.cmsUrl } })
    await route.fulfill({ json: { ...(await response.json()), exp: Math.ceil(Date.now() / 1000) + 2 }, response })
  })
  const answered = ada.waitForResponse('**/api/users/me*')
  await ada.goto(`${montage.cmsUrl}/admin/collections/montages/${film.id}`)
  await answered
  await ada.unroute('**/api/users/me*')
  await sequence(ada).fill('As Ada wrote it.')
  await ada.context().clearCookies()
  await expect(signedOut(ada)).toBeVisible()
  await signedOut(ada).getByRole('button', { name: 'Keep editing' }).click()
  await expect(sequence(ada)).toHaveValue('As Ada wrote it.')
  await ada.context().close()
})

test('without the network a save fails with a message, can wait, and is sent once the network is back', async ({
  browser,
  montage,
  newsroom,
}) => {
  const film = await newsroom.montage(unique('Away'))
  const ada = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Ada Lens' })
  await ada.goto(`${montage.cmsUrl}/admin/collections/montages/${film.id}`)
  // The rich text editor loads from the network.
  await expect(ada.locator('[contenteditable=true]')).toBeVisible()
  await sequence(ada).fill('Written on the train.')

  await test.step('the message says that nothing was saved', async () => {
    await ada.context().setOffline(true)
    await ada.getByRole('button', { name: 'Save Draft' }).click()
    await expect(unreachable(ada)).toContainText('Nothing was saved; your words are kept in this browser.')
    await expect(ada.getByText('Failed to fetch')).toBeHidden()
    await unreachable(ada).getByRole('button', { name: 'Keep editing' }).click()
    await expect(sequence(ada)).toHaveValue('Written on the train.')
  })
  await test.step('the form is saved when the network is back', async () => {
    await ada.getByRole('button', { name: 'Save Draft' }).click()
    await unreachable(ada).getByRole('button', { name: 'Save when it is back' }).click()
    await expect(ada.getByText('Waiting for the CMS, to save')).toBeVisible()
    await sequence(ada).fill('Written on the train, in a tunnel.')
    await ada.context().setOffline(false)
    await expect(saved(ada)).toBeVisible()
    expect(await newsroom.newest('montages', film.id)).toMatchObject({ sequence: 'Written on the train, in a tunnel.' })
  })
  await test.step('a save whose response was lost is no conflict with itself', async () => {
    await sequence(ada).fill('Saved, but the answer is lost.')
    await ada.route(
      `**/api/montages/${film.id}?depth=0&draft=true`,
      async (route) => {
        await route.fetch({ headers: { ...route.request().headers(), origin: montage.cmsUrl } })
        await route.abort()
      },
      { times: 1 },
    )
    await ada.getByRole('button', { name: 'Save Draft' }).click()
    await expect.poll(async () => (await newsroom.newest('montages', film.id)).sequence).toBe('Saved, but the answer is lost.')
    await expect(ada.getByRole('button', { name: 'Save Draft' })).toBeDisabled()
    await expect(sequence(ada)).toBeEnabled()
    await expect(ada.getByRole('dialog')).toHaveCount(0)
  })
  await ada.context().close()
})
