import type { Frame, Page } from '@playwright/test'

import { test } from '../seeded.ts'
import { table } from './figures.ts'
import { longList } from './long-list.ts'

const sizes = [9, 200, 500]
const words = Number(process.env.WORDS || 40)
/** Between keys, as a fast typist has them. */
const keyPauseInMs = 80

type Watched = Window & { montageFrames?: number[]; montageShown?: { at: number; text: string }[] }

test('from a key to the preview', async ({ context, seeded, start }) => {
  await Promise.all([start('cms'), start('web')])
  const newsroom = await seeded.openNewsroom()
  await seeded.signIn(context)
  const shown: Record<string, number[]> = {}
  const frames: Record<string, number[]> = {}
  for (const size of sizes) {
    const { id } = await longList(newsroom, size)
    const page = await context.newPage()
    await page.setViewportSize({ height: 900, width: 1440 })
    await page.goto(`${seeded.cmsUrl}/admin/collections/lists/${id}`)
    await page.locator('.live-preview-toggler').waitFor()
    frames[`${size} entries, without a preview`] = await typeWords(page)
    await showPreview(page)
    const preview = await frameOf(page)
    await preview.evaluate(watchStandfirst)
    frames[`${size} entries, with a preview`] = await typeWords(page)
    shown[`${size} entries`] = await typeAndAwait(page, preview)
    await page.close()
  }
  console.log(`
From the last key of a word until the preview shows it, ${words} words each (${seeded.env.DATABASE_URL ? 'MongoDB' : 'SQLite'}). The aim: p95 under 300 ms with 200 entries.

${table(shown)}

From a key until the form has painted it:

${table(frames)}
`)
})

async function showPreview(page: Page): Promise<void> {
  const toggle = page.getByRole('button', { name: 'Live Preview', exact: true })
  if (await toggle.isVisible()) await toggle.click()
}

async function frameOf(page: Page): Promise<Frame> {
  const element = await page.locator('#live-preview-iframe').elementHandle()
  const frame = await element?.contentFrame()
  if (!frame) throw new Error('The form has no preview.')
  await frame.locator('#_preview').waitFor()
  return frame
}

function watchStandfirst(): void {
  const seen: { at: number; text: string }[] = []
  const page = document.getElementById('__next')
  Object.assign(window, { montageShown: seen })
  const note = () => {
    const text = document.querySelector('.opening .standfirst')?.textContent ?? ''
    if (seen.at(-1)?.text !== text) seen.push({ at: Date.now(), text })
  }
  if (page) new MutationObserver(note).observe(page, { characterData: true, childList: true, subtree: true })
}

/** The times from each key to the next frame of the form, in milliseconds. */
async function typeWords(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const took: number[] = []
    Object.assign(window, { montageFrames: took })
    window.addEventListener('input', ({ timeStamp }) => requestAnimationFrame(() => took.push(performance.now() - timeStamp)), true)
  })
  for (let word = 0; word < words / 4; word++) await typeWord(page, `frame${word}`)
  return page.evaluate(() => (window as Watched).montageFrames?.splice(0) ?? [])
}

async function typeAndAwait(page: Page, preview: Frame): Promise<number[]> {
  const took: number[] = []
  for (let word = 0; word < words; word++) {
    const sent = await typeWord(page, `word${word}`)
    await preview.waitForFunction((text) => document.querySelector('.opening .standfirst')?.textContent?.endsWith(text), `word${word}`)
    const seen = await preview.evaluate(() => (window as Watched).montageShown ?? [])
    took.push((seen.find(({ text }) => text.endsWith(`word${word}`))?.at ?? Number.NaN) - sent)
  }
  return took
}

/** Types a word at the end of the standfirst. Resolves to the time of its last key. */
async function typeWord(page: Page, word: string): Promise<number> {
  const field = page.locator('#field-standfirst')
  await field.fill('Now')
  await field.press('End')
  await page.evaluate(() => {
    window.addEventListener('input', () => Object.assign(window, { montageLastKey: Date.now() }), true)
  })
  await field.pressSequentially(` ${word}`, { delay: keyPauseInMs })
  return page.evaluate(() => (window as Window & { montageLastKey?: number }).montageLastKey ?? Number.NaN)
}
