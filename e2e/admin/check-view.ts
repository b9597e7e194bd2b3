import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects no violations from axe (in light on a desktop; the colours in dark on a phone), nothing outside of the phone screen, no blur, and no
 * motion, as the browser of the tests asks for less.
 */
export async function checkView(page: Page, view: string): Promise<void> {
  await show(page, 'light', 1440)
  softly(await effects(page), `${view}, light, on a desk`).toEqual([])
  await softly.poll(() => violations(axe(page)), { message: `${view}, light, on a desk`, timeout: 10_000 }).toEqual([])
  await show(page, 'dark', 390)
  const colours = axe(page).withRules(['color-contrast', 'link-in-text-block', 'scrollable-region-focusable'])
  await softly.poll(() => violations(colours), { message: `${view}, dark, on a phone`, timeout: 10_000 }).toEqual([])
  await softly.poll(() => offScreen(page), { message: `${view}, on a phone`, timeout: 10_000 }).toEqual([])
  await page.setViewportSize({ height: 900, width: 1440 })
}

// Soft, to report all violations of a run; polled, as Payload corrects some a frame later.
const softly = expect.configure({ soft: true })

const violations = async (builder: AxeBuilder) => (await builder.analyze()).violations.map(brief)

// Legacy mode runs axe in the page and opens no other page.
const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode()

async function show(page: Page, colorScheme: 'dark' | 'light', width: number): Promise<void> {
  await page.setViewportSize({ height: 844, width })
  await page.emulateMedia({ colorScheme })
  await page.evaluate((theme) => document.documentElement.setAttribute('data-theme', theme), colorScheme)
}

/** The elements with a blur, a transition or an animation. With less motion, too, Payload's toasts fade and its groups (`rah-static`) unfold. */
const effects = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isPlain = ({ animationName, backdropFilter, transitionDuration }: CSSStyleDeclaration) =>
      animationName === 'none' && backdropFilter === 'none' && !/[1-9]/.test(transitionDuration)
    return [...document.querySelectorAll('body, body :not([data-sonner-toaster], [data-sonner-toaster] *, .rah-static)')]
      .filter((element) => !['::before', '::after', undefined].every((part) => isPlain(getComputedStyle(element, part))))
      .map(({ outerHTML }) => outerHTML.slice(0, 200))
  })

const brief = ({ id, nodes }: { id: string; nodes: { html: string; target: unknown[] }[] }) => ({
  id,
  nodes: nodes.map(({ html, target }) => `${target.join(' ')}: ${html}`),
})

const offScreen = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const beside = [...document.querySelectorAll('td, th, label, h1, h2, p, a, button, input, textarea, [role=textbox]')].filter(
      (element) => {
        const { height, left, right, width } = element.getBoundingClientRect()
        const isSeen = width > 1 && height > 1 && element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        // The navigation may be closed.
        return isSeen && !element.closest('.nav') && (right > innerWidth + 1 || left < -1)
      },
    )
    const isWide = (document.scrollingElement?.scrollWidth ?? 0) > innerWidth
    return [...(isWide ? ['the page scrolls'] : []), ...beside.map(({ outerHTML }) => outerHTML.slice(0, 200))]
  })
