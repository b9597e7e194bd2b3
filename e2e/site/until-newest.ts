import { expect } from '@playwright/test'
import type { Place } from '../servers/montage.ts'
import { publicationOf } from './history.ts'
import { publicationIn } from './page-markers.ts'

/** Waits until the site serves the newest publication of every page. */
export async function untilNewest(pages: string[], place: Place, timeout = 15_000): Promise<void> {
  await expect(async () => {
    for (const page of pages) {
      const html = await (await fetch(place.webUrl + page)).text()
      expect(publicationIn(html), page).toBe(await publicationOf(page, place))
    }
  }).toPass({ intervals: [50, 100, 200], timeout })
}
