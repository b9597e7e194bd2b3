import type { Page } from '@playwright/test'

type Move = { act: () => Promise<void>; event: 'click' | 'keydown'; to: number }

/** A field that a list can be ranked on, as far as it is measured. Ranks count from 1. */
export type EntriesField = {
  /** What of the first row says that its control has answered. */
  answer: string
  /** A control of the first row that opens something and closes it again. */
  control: string
  /** Where the film's title is shown at a rank. */
  titleAt: (rank: number) => string
  /** The fewest actions that take the first entry to a rank, each prepared when the one before it is done; null where an editor has no way. */
  waysTo: (rank: number, page: Page) => (() => Promise<Move>)[] | null
}

/** The field that Montage ranks on: a rank is typed over. */
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

/** Payload's own array field: its menu takes a row one place further. To drag a row through two hundred is more than a hand does. */
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
