import { expect } from '@playwright/test'
import type { Place } from '../servers/montage.ts'
import { publicationOf } from './history.ts'
import { publicationIn } from './reading.ts'

/** Waits until every page is served with its newest publication; not longer than a time in milliseconds. */
export async function untilNewest(pages: string[], place: Place, timeout = 15_000): Promise<void> {
  await expect(async () => {
    for (const page of pages) {
      const html = await (await fetch(place.webUrl + page)).text()
      expect(publicationIn(html), page).toBe(await publicationOf(page, place))
    }
  }).toPass({ intervals: [50, 100, 200], timeout })
}
