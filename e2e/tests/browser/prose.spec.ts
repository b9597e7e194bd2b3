import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { Locator, Page } from '@playwright/test'
import { control } from '../../admin/rank-desk.ts'
import { unique } from '../../content/newsroom.ts'
import { expect, test } from '../../fixtures.ts'

test.use({ contentStatus: 'draft' })

const paste = (text: Locator, type: 'text/html' | 'text/plain', content: string): Promise<void> =>
  text.evaluate(
    (element, { content, type }) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData(type, content)
      element.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
    },
    { content, type },
  )

/** Pastes the clipboard content of an application, see the folder `pasted`. */
const pasteFrom = async (application: string, text: Locator): Promise<void> =>
  paste(text, 'text/html', await readFile(path.join(import.meta.dirname, `../../pasted/${application}.html`), 'utf8'))

async function beginParagraph(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
}

type Node = { children?: Node[]; fields?: { url?: string }; format?: number | string; tag?: string; text?: string; type: string }

const bold = 1
const italic = 2

/**
 * Stored rich text as markup, one block per line, without empty paragraphs and without the spaces that begin a block:
 * readers do not see them, and on a busy machine Lexical can insert the space of a shortcut once more.
 */
function markup({ children = [], fields, format, tag, text = '', type }: Node): string {
  if (type === 'text') {
    const slanted = Number(format) & italic ? `<i>${text}</i>` : text
    return Number(format) & bold ? `<b>${slanted}</b>` : slanted
  }
  const parts = children.map(markup)
  if (type === 'root') return parts.filter((block) => block !== '<paragraph></paragraph>').join('\n')
  if (type === 'link') return `<a ${fields?.url}>${parts.join('')}</a>`
  return `<${tag ?? type}>${parts.join('').trimStart()}</${tag ?? type}>`
}

test('text typed and pasted in a drawer is stored as it looks, and a notice names the parts that were left out', async ({
  admin,
  montage,
  newsroom,
}) => {
  const film = await newsroom.montage(unique('Film'))
  const list = await newsroom.list(unique('Pasted'), [film])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await control(admin, 1, 'title').click()
  const drawer = admin.locator('.doc-drawer')
  const text = drawer.locator('[contenteditable=true]')
  const notice = drawer.locator('.prose-notice')

  await test.step('Markdown at the start of a line', async () => {
    await text.click()
    await admin.keyboard.type('## Small')
    await admin.keyboard.press('Enter')
    await admin.keyboard.type('### Small too')
    await admin.keyboard.press('Enter')
    await admin.keyboard.type('- a')
    await beginParagraph(admin)
    await admin.keyboard.type('1. b')
    await beginParagraph(admin)
  })
  await test.step('from Word', async () => {
    await pasteFrom('word', text)
    await expect(notice).toHaveText(
      'An image was left out. A table became paragraphs. “above” and “the notes” are no links any more: readers cannot go there.',
    )
    await beginParagraph(admin)
  })
  await test.step('from Google Docs', async () => {
    await pasteFrom('docs', text)
    await expect(notice).toHaveText('An image was left out.')
    await beginParagraph(admin)
    await beginParagraph(admin)
    await expect(notice).toHaveText('An image was left out.')
    await notice.getByRole('button', { name: 'Close this notice' }).click()
    await expect(notice).toBeEmpty()
  })
  await test.step('from a web page', async () => {
    await text.focus()
    await beginParagraph(admin)
    await pasteFrom('page', text)
    await expect(notice).toHaveText(
      '2 images and a video, sound or frame were left out. “Share” is no link any more: readers cannot go there.',
    )
  })
  // The button is disabled until the editor knows the selection.
  const linkButton = drawer.locator('.toolbar-popup__button-link')
  await test.step('an unsafe address pasted over words makes no link', async () => {
    await beginParagraph(admin)
    await admin.keyboard.type('Run')
    await admin.keyboard.press('Shift+Home')
    await expect(linkButton).not.toHaveClass(/disabled/)
    await paste(text, 'text/plain', 'javascript:alert(1)')
    await expect(linkButton).toHaveClass(/disabled/)
    await admin.keyboard.press('Shift+Home')
    await expect(linkButton).not.toHaveClass(/disabled/)
  })
  await test.step('the form of a link asks for its words and its address', async () => {
    await linkButton.click()
    const form = admin.locator('.lexical-link-edit-drawer')
    await expect(form.locator('label')).toHaveText([/^Text to display/, /^Enter a URL/])
    await form.locator('.drawer__header__close').click()
    await expect(form).toHaveCount(0)
  })
  await test.step('an address pasted over words becomes their link', async () => {
    await text.focus()
    await admin.keyboard.press('Shift+Home')
    await expect(linkButton).not.toHaveClass(/disabled/)
    await paste(text, 'text/plain', 'https://example.org/run')
  })
  await drawer.getByRole('button', { name: 'Publish changes' }).click()
  await expect(drawer).toHaveCount(0)
  const { body } = await newsroom.newest('montages', film.id)
  expect(markup(body?.root as Node).split('\n')).toEqual([
    '<h3>Small</h3>',
    '<h3>Small too</h3>',
    '<ul><listitem>a</listitem></ul>',
    '<ol><listitem>b</listitem></ol>',
    '<h3>Why they run</h3>',
    '<paragraph>Nobody <b>has to</b> run, and <i>everybody</i> does. See above, the notes or <a https://example.org/steps>the steps</a>, or call <a tel:+4930123>the desk</a>.</paragraph>',
    '<ul><listitem>Steps</listitem><listitem><ul><listitem>Seventy-two</listitem></ul></listitem><listitem>Eggs</listitem></ul>',
    '<paragraph>Then:</paragraph>',
    '<ol><listitem>Rise</listitem><listitem>Run</listitem></ol>',
    '<quote>Go the distance.</quote>',
    '<paragraph>1976</paragraph>',
    '<paragraph>Rocky</paragraph>',
    '<h3>In the snow</h3>',
    '<paragraph>He chops <b>wood</b><i> alone</i> and <a https://example.org/logs>carries logs</a>.</paragraph>',
    '<ul><listitem>Sled</listitem><listitem><ul><listitem>Uphill</listitem></ul></listitem></ul>',
    '<h3>On the beach</h3>',
    '<paragraph>They race <b>and</b> <i>hug</i>. Share</paragraph>',
    '<quote>Getting strong now.</quote>',
    '<ol><listitem>One</listitem><listitem>Two</listitem></ol>',
    '<paragraph>The beach.</paragraph>',
    '<paragraph><a https://example.org/run>javascript:alert(1)</a></paragraph>',
  ])
})
