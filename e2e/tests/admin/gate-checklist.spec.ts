import type { Locator, Page } from '@playwright/test'

import { changeAndAwaitFormState, typeAndAwaitFormState } from '../../admin/admin-form.ts'
import { addEntry, control, ranking } from '../../admin/rank-desk.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

const checklist = (page: Page): Locator => page.locator('#checklist')
const line = (page: Page): Locator => checklist(page).getByRole('status')
const item = (page: Page, text: string): Locator => checklist(page).getByRole('button', { name: text })

test('the checklist names each obstacle, leads to it, and drops it once it is fixed', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Finished'))
  const unfinished = await newsroom.montage(unique('Unfinished'), { _status: 'draft' })
  await newsroom.update('montages', unfinished.id, { sequence: '' }, '&draft=true')
  const list = await newsroom.list(unique('Checked'), [film], { _status: 'draft' })
  const entries = [film, unfinished].map(({ id }) => ({ montage: id }))
  await newsroom.update('lists', list.id, { entries, image: null }, '&draft=true')

  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect(line(admin)).toHaveText('2 things to fix before publishing')
  await admin.locator('#field-standfirst').fill('')
  await expect(line(admin)).toHaveText('3 things to fix before publishing')
  await admin.getByRole('button', { name: '3 things to fix before publishing' }).click()

  await test.step('a field is scrolled into view and gets the focus, also in a closed tab', async () => {
    await item(admin, 'The list has no standfirst.').click()
    await expect(admin.locator('#field-standfirst')).toBeFocused()
    await admin.keyboard.type('Words for readers.')
    await expect(item(admin, 'The list has no standfirst.')).toHaveCount(0)
    await expect(admin.locator('#field-image')).toBeHidden()
    await item(admin, 'The list has no lead image.').click()
    await expect(admin.locator('#field-image')).toBeInViewport()
    await expect(admin.locator('#field-image button:not(.comment-mark)').first()).toBeFocused()
  })

  await test.step('a montage opens in a drawer; once it is fixed there, the checklist drops it, and the form is unchanged', async () => {
    await item(admin, `Rank 2 (“${unfinished.title}”) is not published. Publish the montage first. It lacks The sequence`).click()
    const drawer = admin.locator('.doc-drawer')
    await drawer.locator('#field-sequence').fill('Somebody trains.')
    await drawer.getByRole('button', { name: 'Publish changes' }).click()
    await expect(line(admin)).toHaveText('1 thing to fix before publishing')
    await expect(drawer).toHaveCount(0)
    await expect(admin.locator('#field-standfirst')).toHaveValue('Words for readers.')
    await expect(item(admin, 'The list has no lead image.')).toBeVisible()
  })
})

test('the checklist is requested again for another montage, but not for a move or a keystroke', async ({ admin, montage, newsroom }) => {
  const films = [await newsroom.montage(unique('One')), await newsroom.montage(unique('Two'))]
  const another = await newsroom.montage(unique('Three'))
  const list = await newsroom.list(unique('Quiet'), films)
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect(line(admin)).toHaveText('Readers have this list as it is')
  let requests = 0
  admin.on('request', (request) => request.url().endsWith('/api/lists/facts') && requests++)

  await changeAndAwaitFormState(admin, () => control(admin, 2, 'up').click())
  await typeAndAwaitFormState(admin, admin.locator('#field-standfirst'), 'Typed after the move')
  await expect(line(admin)).toHaveText('Ready to publish')
  expect(requests).toBe(0)

  await addEntry(admin, another.title)
  await expect.poll(() => requests).toBe(1)
})

test('a list is published with its two drafts, which the dialog names, and readers get all three', async ({ admin, montage, newsroom }) => {
  const drafts = [
    await newsroom.montage(unique('First draft'), { _status: 'draft' }),
    await newsroom.montage(unique('Second draft'), { _status: 'draft' }),
  ]
  const list = await newsroom.list(unique('Together'), [await newsroom.montage(unique('Out')), ...drafts], { _status: 'draft' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect(line(admin)).toHaveText('Ready to publish with its 2 drafts')

  await admin.getByRole('button', { name: 'Publish with its 2 drafts' }).click()
  for (const { title } of drafts) await expect(admin.getByRole('dialog')).toContainText(title)
  await admin.getByRole('button', { name: 'Publish them together' }).click()
  await expect(line(admin)).toHaveText('Readers have this list as it is')
  const reader = await admin.context().newPage()
  await expect(async () => {
    await reader.goto(`${montage.webUrl}/lists/${list.slug}`)
    await expect(reader.locator('ol > li[id] h2')).toHaveCount(3, { timeout: 200 })
  }).toPass({ timeout: 10_000 })
  for (const { slug } of drafts) expect((await admin.request.get(`${montage.webUrl}/montages/${slug}`)).status()).toBe(200)
})

test('a refused publish keeps the typed text and the message, warns before leaving, and can be repeated', async ({
  admin,
  montage,
  newsroom,
}) => {
  const person = await newsroom.person(unique('Unknown'), { _status: 'draft' })
  const list = await newsroom.list(unique('Refused'), [await newsroom.montage(unique('Film'))], { _status: 'draft', byline: [person.id] })
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await expect.poll(() => ranking(admin)).toHaveLength(1)
  await admin.locator('#field-standfirst').fill('Typed before the refusal.')
  await admin.getByRole('button', { name: 'Publish changes' }).click()
  const message = admin.locator('.field-error').filter({ hasText: `“${person.name}” is in the byline and is not published` })
  await expect(message).toBeVisible()

  await admin.locator('.step-nav').getByRole('link', { name: 'Lists' }).click()
  await expect(admin.getByRole('heading', { name: 'Leave without saving' })).toBeVisible()
  await admin.getByRole('button', { name: 'Stay on this page' }).click()
  await expect(admin.locator('#field-standfirst')).toHaveValue('Typed before the refusal.')
  await expect(message).toBeVisible()

  await newsroom.update('people', person.id, { _status: 'published' })
  await admin.getByRole('button', { name: 'Publish changes' }).click()
  await expect(line(admin)).toHaveText('Readers have this list as it is')
  await expect(message).toHaveCount(0)
})

for (const [button, status] of [
  ['Save Draft', 'draft'],
  ['Publish changes', 'published'],
] as const) {
  test(`“${button}” pressed while typing: the error at the field remains after the form state arrives`, async ({
    admin,
    montage,
    newsroom,
  }) => {
    const taken = await newsroom.montage(unique('Taken'))
    const edited = await newsroom.montage(unique('Mine'), { _status: status })
    await admin.goto(`${montage.cmsUrl}/admin/collections/montages/${edited.id}`)
    const message = admin.locator('.field-error').filter({ hasText: `“${taken.slug}” is taken` })
    await admin.locator('#field-slug').fill(taken.slug)
    await admin.getByRole('button', { name: button }).click()
    await expect(message).toBeVisible()
    await typeAndAwaitFormState(admin, admin.locator('#field-song'), 'Another song')
    await typeAndAwaitFormState(admin, admin.locator('#field-sequence'), 'Somebody trains again')
    await expect(message).toBeVisible()
    // In a draft, only the field of the obstacle has an error.
    if (status === 'draft') await expect(admin.locator('.field-error')).toHaveCount(1)

    await typeAndAwaitFormState(admin, admin.locator('#field-slug'), edited.slug)
    await expect(message).toHaveCount(0)
    await admin.getByRole('button', { name: button }).click()
    await expect(admin.locator('.payload-toast-item.toast-success').last()).toBeVisible()
  })
}
