import type { Page } from '@playwright/test'

/**
 * The words of a page that readers cannot read whole: beyond the edges of the window, beyond the block that holds them, or a rank that is broken
 * over two lines. Sentences that name the element.
 */
export const unreadable = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults = new Set<string>()
    const nameOf = (element: Element) => `${element.localName}.${element.className} “${element.textContent.trim().slice(0, 20)}”`
    const isHidden = (element: Element) => element.closest('.visually-hidden, .skip-link, .jump-list, script, textarea, svg') !== null
    if (document.documentElement.scrollWidth > innerWidth) faults.add(`the page is ${document.documentElement.scrollWidth} px wide`)

    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement
      if (!element || isHidden(element) || !element.checkVisibility() || !walker.currentNode.textContent?.trim()) continue
      const range = document.createRange()
      range.selectNodeContents(walker.currentNode)
      const lines = [...range.getClientRects()]
      let block: Element | null = element
      while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement
      const { left, right } = (block ?? document.body).getBoundingClientRect()
      // Letters of the poster face lean over their boxes by less than a pixel.
      if (lines.some((line) => line.left < -1 || line.right > innerWidth + 1)) faults.add(`${nameOf(element)} is beyond the window`)
      if (lines.some((line) => line.left < left - 1 || line.right > right + 1)) faults.add(`${nameOf(element)} is beyond its block`)
      const isRank = /^\d+$/.test(walker.currentNode.textContent) && element.matches('[class*=rank], .numeral')
      if (isRank && new Set(lines.map(({ top }) => Math.round(top))).size > 1) faults.add(`${nameOf(element)} is on two lines`)
    }
    return [...faults]
  })

/** Text as large or as loose as a reader may set it (WCAG 1.4.4 and 1.4.12). */
const readersStyles = {
  large: 'html { font-size: 200% }',
  loose: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-bottom: 2em !important }`,
  plain: '',
}

export type ReadersStyle = keyof typeof readersStyles

/** A constructed style sheet: the policy of the site allows no other. */
export const applyReadersStyle = (page: Page, style: ReadersStyle): Promise<void> =>
  page.evaluate((css) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    document.adoptedStyleSheets = [sheet]
  }, readersStyles[style])
