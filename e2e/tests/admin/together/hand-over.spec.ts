import type { Page } from '@playwright/test'
import { checkView } from '../../../admin/check-view.ts'
import { colleague } from '../../../admin/editors.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'

test('a writer asks for a review, an editor takes it, approves and publishes, and readers have it', async ({
  browser,
  montage,
  newsroom,
}) => {
  const film = await newsroom.montage(unique('Handed'), { sequence: 'He runs in rain.' })
  await newsroom.update('montages', film.id, { sequence: 'He runs in snow.' }, '&draft=true')
  const address = `${montage.cmsUrl}/admin/collections/montages/${film.id}`
  const open = async (name: string, role: 'editor' | 'writer') => {
    const page = await colleague(browser, newsroom, montage.cmsUrl, { name, role })
    await page.goto(address)
    return { page, review: page.getByRole('region', { name: 'Review', exact: true }) }
  }
  const writer = await open('Wilma', 'writer')
  const editor = await open('Edda', 'editor')
  const second = await open('Egon', 'editor')

  await writer.review.getByRole('button', { name: 'Ask for review…' }).click()
  const ask = writer.page.getByRole('dialog', { name: 'Ask for review' })
  await ask.getByLabel('A word for the reviewer').fill('The sequence is new.')
  await checkView(writer.page, 'asking for a review')
  await ask.getByRole('button', { name: 'Ask for review' }).click()
  await expect(writer.review).toContainText('Wilma asked for a review. Nobody has taken it yet.')

  // Both press the button; the first has it before the request of the second arrives.
  await second.page.route('**/handover', async (route) => {
    if (route.request().method() === 'POST') {
      await editor.review.getByRole('button', { name: 'Take this review' }).click()
      await expect(editor.review).toContainText('Edda has it.')
    }
    await route.continue()
  })
  await second.review.getByRole('button', { name: 'Take this review' }).click()
  await expect(second.page.getByText(/Edda took this review on \d+ \w+ \d{4} at/)).toBeVisible()

  await editor.review.getByRole('button', { name: 'Review it…' }).click()
  const decide = editor.page.getByRole('dialog', { name: 'What changes for readers' })
  await expect(decide.locator('ins')).toContainText(['snow'])
  await expect(decide.getByRole('button', { name: 'Send back' })).toBeDisabled()
  await checkView(editor.page, 'deciding on a review')
  await decide.getByRole('button', { name: 'Approve and publish' }).click()
  await expect(editor.review).toContainText('The last review ended with a publication.')

  await expect(writer.review).toContainText('The last review ended with a publication.')
  await writer.review.getByText('History').click()
  await expect(writer.review.getByRole('listitem')).toHaveText([
    /^Edda published/,
    /^Edda approved/,
    /^Edda took it/,
    /The sequence is new\./,
  ])
  await expect(async () => {
    await writer.page.request.get(`${montage.webUrl}/montages/${film.slug}`).then(async (response) => {
      expect(await response.text()).toContain('He runs in snow.')
    })
  }).toPass()

  // The writer is told of the verdict, and has seen it when she opens the film.
  const bellOf = (page: Page) => page.getByRole('link', { name: /^Notices/ })
  await writer.page.goto(`${montage.cmsUrl}/admin`)
  await expect(bellOf(writer.page)).toHaveAccessibleName('Notices 1 not seen')
  await bellOf(writer.page).click()
  const verdict = writer.page.getByRole('listitem').filter({ hasText: 'Edda approved it' })
  await verdict.getByRole('link', { name: film.title }).click()
  await expect(writer.review).toBeVisible()
  await expect(bellOf(writer.page)).toHaveAccessibleName('Notices')

  // The other editor was told that somebody asks, and does without it.
  await second.page.goto(`${montage.cmsUrl}/admin/notices`)
  await expect(second.page.getByRole('listitem').filter({ hasText: 'Wilma asks for a review' })).toContainText('The sequence is new.')
  await checkView(second.page, 'the notices')
  await second.page.getByRole('button', { name: 'Mark all as seen' }).click()
  await expect(bellOf(second.page)).toHaveAccessibleName('Notices')
  for (const { page } of [writer, editor, second]) await page.context().close()
})

test('the montages of a list that readers do not have are shown in its review, and go live when it is approved and published', async ({
  admin,
  browser,
  montage,
  newsroom,
}) => {
  const draft = await newsroom.montage(unique('Along'), { _status: 'draft' })
  const list = await newsroom.list(unique('Reviewed'), [draft], { _status: 'draft' })
  const api = `${montage.cmsUrl}/api/lists/${list.id}/handover`
  const writer = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Will', role: 'writer' })
  for (const [page, action] of [
    [writer, 'ask'],
    [admin, 'take'],
  ] as const) {
    const data = { do: action, revision: await newsroom.revisionOf('lists', list.id) }
    expect((await page.request.post(api, { data, headers: { Origin: montage.cmsUrl } })).status(), action).toBe(200)
  }
  await writer.context().close()
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  const review = admin.getByRole('region', { name: 'Review', exact: true })
  await review.getByRole('button', { name: 'Review it…' }).click()
  const decide = admin.getByRole('dialog', { name: 'What changes for readers' })
  await expect(decide.getByRole('heading', { name: 'Published along with it' })).toBeVisible()
  await expect(decide).toContainText(draft.title)
  await decide.getByRole('button', { name: 'Approve and publish' }).click()
  await expect(review).toContainText('The last review ended with a publication.')
  await newsroom.untilDelivered()
  for (const path of [`/lists/${list.slug}`, `/montages/${draft.slug}`]) {
    expect((await admin.request.get(montage.webUrl + path)).status(), path).toBe(200)
  }
})
