import type { Page } from '@playwright/test'

import { publish, saveDraft, tabTo } from '../../../admin/admin-form.ts'
import { checkView } from '../../../admin/check-view.ts'
import { colleague } from '../../../admin/editors.ts'
import { control, listOf, ranking } from '../../../admin/rank-desk.ts'
import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'

const panelOf = (page: Page) => page.getByRole('complementary', { name: 'Comments' })
const section = (page: Page, name: RegExp | string) => panelOf(page).getByRole('region', { name })

test('two people comment on an entry, which keeps it through a re-rank until it leaves', async ({ browser, montage, newsroom }) => {
  const { list, named } = await listOf(3, newsroom)
  const [a = '', b = '', c = ''] = named('ABC')
  const name = unique('Wilma')
  const writer = await colleague(browser, newsroom, montage.cmsUrl, { name, role: 'writer' })
  const editor = await colleague(browser, newsroom, montage.cmsUrl, { name: 'Edda' })
  for (const page of [writer, editor]) await page.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)

  await control(writer, 2, 'comment').click()
  await expect(panelOf(writer)).toContainText('Only people who sign in here see this.')
  const words = panelOf(writer).getByLabel(`Comment on 2. ${b}`)
  await expect(words).toBeFocused()
  await words.fill('Too low, see https://a.example/why.')
  await writer.keyboard.press('ControlOrMeta+Enter')
  await expect(section(writer, `2. ${b}`)).toContainText('Too low')
  await expect(section(writer, `2. ${b}`).getByRole('link')).toHaveAttribute('href', 'https://a.example/why')
  // Settling is for editors.
  await expect(panelOf(writer).getByRole('button', { name: 'Settle' })).toHaveCount(0)

  await expect(control(editor, 2, 'comment')).toHaveAccessibleName(`1 comment on ${b}`)
  // It holds no publication back, and the checklist tells of it.
  await expect(editor.locator('#checklist')).toContainText('1 remark')
  await control(editor, 2, 'top').click()
  await expect(control(editor, 1, 'comment')).toHaveAccessibleName(`1 comment on ${b}`)
  await publish(editor)
  await control(editor, 1, 'comment').click()
  const thread = section(editor, `1. ${b}`)
  await expect(thread.getByRole('button', { name: `1. ${b}` })).toBeFocused()
  await thread.getByRole('button', { name: 'Answer' }).click()
  await thread.getByLabel('Answer').pressSequentially(`@${name.slice(0, 9)}`)
  await editor.getByRole('option', { name }).click()
  await thread.getByLabel('Answer').pressSequentially('is it?')
  await thread.getByRole('button', { name: 'Answer' }).click()
  await expect(thread.getByRole('listitem')).toContainText(`@${name} is it?`)
  await checkView(editor, 'comments on an entry')

  await test.step('an entry that left keeps its comments apart', async () => {
    await control(editor, 1, 'remove').click()
    await expect(section(editor, 'Entries that left')).toContainText(b)
    expect(await ranking(editor)).toEqual([a, c])
    await editor.getByRole('button', { name: 'Undo' }).click()
    await expect(thread).toBeVisible()
  })

  await thread.getByRole('button', { name: 'Settle' }).click()
  await expect(thread).toHaveCount(0)
  await panelOf(editor).getByText('1 settled').click()
  await expect(panelOf(editor)).toContainText('Edda settled this.')
  await expect(control(editor, 1, 'comment')).toHaveAccessibleName(`Comment on ${b}`)
  await expect(panelOf(writer)).toContainText('1 settled')
  for (const page of [writer, editor]) await page.context().close()
})

test('a passage of a text is commented on by mouse and by keyboard, and says when it has changed', async ({ admin, montage, newsroom }) => {
  const film = await newsroom.montage(unique('Quoted'), { sequence: 'He runs up a mountain.' })
  await admin.goto(`${montage.cmsUrl}/admin/collections/montages/${film.id}`)
  const text = admin.locator('.rich-text-lexical [contenteditable=true]')
  await text.click()
  await text.pressSequentially('He trains in snow. Then he wins.')
  await saveDraft(admin)

  await admin.keyboard.press('Tab')
  await text.click()
  await admin.keyboard.press('Home')
  for (let letter = 0; letter < 'He trains'.length; letter++) await admin.keyboard.press('Shift+ArrowRight')
  await admin.getByRole('button', { name: /^Comment on Text/ }).click()
  await expect(panelOf(admin).getByRole('blockquote')).toHaveText('He trains')
  await panelOf(admin).getByLabel('Comment on Text').fill('With whom?')
  await panelOf(admin).getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(section(admin, 'Text')).toContainText('With whom?')

  await test.step('by keyboard, in another field', async () => {
    // The focus is in the panel after a comment, too.
    await expect(section(admin, 'Text').getByRole('button', { name: 'Text' })).toBeFocused()
    await admin.keyboard.press('Escape')
    await expect(panelOf(admin)).toHaveCount(0)
    const sequence = admin.locator('#field-sequence')
    await sequence.focus()
    await sequence.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 7))
    await admin.keyboard.press('Control+Alt+m')
    await expect(panelOf(admin).getByRole('blockquote').first()).toHaveText('runs')
    await admin.keyboard.type('Walks, I think.')
    await admin.keyboard.press('Control+Enter')
    await expect(section(admin, 'The sequence in a sentence')).toContainText('Walks, I think.')
    await expect(panelOf(admin).getByText('This passage has changed.')).toHaveCount(0)
    await sequence.fill('He walks up a mountain.')
    await expect(section(admin, 'The sequence in a sentence')).toContainText('This passage has changed.')
    await expect(section(admin, 'Text')).not.toContainText('This passage has changed.')
  })

  await test.step('from the count beside a label to its thread, and back', async () => {
    await panelOf(admin).getByRole('button', { name: 'Close the comments' }).click()
    const count = admin.getByRole('button', { name: '1 comment on Text' })
    await tabTo(admin, count)
    await admin.keyboard.press('Enter')
    await expect(section(admin, 'Text').getByRole('button', { name: 'Text' })).toBeFocused()
    await admin.keyboard.press('Enter')
    await expect(text).toBeFocused()
    await section(admin, 'Text').getByRole('button', { name: 'He trains' }).click()
    await expect.poll(() => admin.evaluate(() => String(document.getSelection()))).toBe('He trains')
    await expect(text).toBeFocused()
    await checkView(admin, 'comments on passages')
  })
})
