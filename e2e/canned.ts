import { test as base, expect } from '@playwright/test'
import { type CannedCms, startCannedCms } from './servers/canned-cms.ts'
import { kill, newPlace, removePlace, type Started, startApp } from './servers/montage.ts'
import { cannedContent } from './site/canned-content.ts'

/** For tests that measure the site's pages: a site whose CMS answers with `cannedContent`. */
export const test = base.extend<object, { webUrl: string }>({
  webUrl: [
    async ({}, use) => {
      const place = await newPlace()
      let [cms, web]: [CannedCms | null, Started | null] = [null, null]
      try {
        cms = await startCannedCms(await cannedContent(place.webUrl))
        web = await startApp('web', { env: { ...place.env, CMS_URL: cms.url } })
        // The 404 page has the lists of the stored front.
        await fetch(place.webUrl)
        await use(place.webUrl)
      } finally {
        if (web) await kill(web)
        await cms?.close()
        await removePlace(place)
      }
    },
    { scope: 'worker' },
  ],
})

export { expect }
