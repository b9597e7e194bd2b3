import { unique } from '../../../content/newsroom.ts'
import { expect, test } from '../../../fixtures.ts'
import { activeOption, options, rank, search } from './locators.ts'

test.use({ contentStatus: 'draft' })

test('the keys of the options: arrows go round, Home and End to the ends, Escape, Tab', async ({ admin, montage, newsroom }) => {
  const name = unique('Keys')
  for (const letter of ['A', 'B', 'C']) await newsroom.montage(`${name} ${letter}`)
  const list = await newsroom.list(unique('Keys list'), [await newsroom.montage(unique('Film'))])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await search(admin).fill(name)
  await expect(options(admin).getByRole('option')).toHaveCount(3)
  await expect(activeOption(admin)).toContainText(`${name} A`)
  await search(admin).press('Home')
  expect(await search(admin).evaluate((input: HTMLInputElement) => input.selectionStart), 'Home is the text’s until an arrow').toBe(0)
  for (const [key, letter] of [
    ['ArrowUp', 'C'],
    ['ArrowDown', 'A'],
    ['End', 'C'],
    ['Home', 'A'],
    ['ArrowDown', 'B'],
  ] as const) {
    await search(admin).press(key)
    await expect(activeOption(admin)).toContainText(`${name} ${letter}`)
  }
  await search(admin).press('Escape')
  await expect(search(admin)).toHaveAttribute('aria-expanded', 'false')
  await expect(search(admin)).toHaveValue(name)
  await search(admin).press('ArrowDown')
  await expect(options(admin).getByRole('option')).toHaveCount(3)
  await search(admin).press('Tab')
  await expect(options(admin)).toHaveCount(0)
  await expect(rank(admin)).toBeFocused()
})

test('Escape closes the options, then empties the input, and only then reaches the drawer', async ({ admin, montage, newsroom }) => {
  const list = await newsroom.list(unique('In a drawer'), [await newsroom.montage(unique('Film'))])
  await admin.goto(`${montage.cmsUrl}/admin/collections/lists/${list.id}`)
  await search(admin).fill('film')
  await expect(options(admin)).toBeVisible()
  // Drawers listen on the document.
  await admin.evaluate(() => document.addEventListener('keydown', ({ key }) => document.body.append(`[heard ${key}]`)))
  await search(admin).press('Escape')
  await expect(options(admin)).toHaveCount(0)
  await expect(search(admin)).toHaveValue('film')
  await search(admin).press('Escape')
  await expect(search(admin)).toHaveValue('')
  await expect(options(admin)).toHaveCount(0)
  await expect(admin.locator('body')).not.toContainText('[heard Escape]')
  await search(admin).press('Escape')
  await expect(admin.locator('body')).toContainText('[heard Escape]')
})
