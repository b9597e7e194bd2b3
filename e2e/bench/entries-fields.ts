import type { Page } from '@playwright/test'

type Move = { act: () => Promise<void>; event: 'click' | 'keydown'; to: number }

/** A field that ranks entries, as the bench uses it. Ranks count from 1. */
export type EntriesField = {
  /** A selector that matches once `control` has worked. */
  answer: string
  /** The selector of a control in the first row that opens something and closes it again. */
  control: string
  titleAt: (rank: number) => string
  /** The fewest actions that move the first entry to a rank, each prepared after the one before; null where there is no way. */
  waysTo: (rank: number, page: Page) => (() => Promise<Move>)[] | null
}

export const desk: EntriesField = {
  answer: '#entries-row-0 [data-control=note][aria-expanded=true]',
  control: '#entries-row-0 [data-control=note]',
  titleAt: (rank) => `#entries-row-${rank - 1} .rank-row__name`,
  waysTo: (rank, page) => [
    async () => {
      const input = page.locator('#entries-row-0 .rank-row__rank')
      await input.fill(String(rank))
      return { act: () => page.keyboard.press('Enter'), event: 'keydown', to: rank }
    },
  ],
}

// The menu moves a row by one place. Nobody drags a row through two hundred others.
export const stock: EntriesField = {
  answer: '.popup__content .array-actions__action',
  control: '#entries-row-0 .array-actions__button',
  titleAt: (rank) => `#entries-row-${rank - 1} .relationship--single-value__text`,
  waysTo: (rank, page) => {
    if (rank > 10) return null
    return Array.from({ length: rank - 1 }, (_, index) => async () => {
      await page.locator(`#entries-row-${index} .array-actions__button`).click()
      const down = page.getByRole('button', { name: 'Move Down' })
      await down.waitFor()
      return { act: () => down.click(), event: 'click', to: index + 2 }
    })
  },
}
