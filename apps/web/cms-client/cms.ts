import { type CmsClient, createCmsClient } from 'types/client'
import type { Site } from 'types/content/site'
import type { ContentKind, Installation, PageAnswer, PagesAnswer } from 'types/site-questions'

import { env } from '../env.ts'
import { noteSiteLanguage } from '../words/site-language.ts'
import { health, noteFault } from './health.ts'
import { lastInstallation, requireSameInstallation } from './installation.ts'

const timeoutInMs = 5000

let client: CmsClient | undefined

export function cms(): CmsClient {
  client ??= createCmsClient({ baseUrl: env.cmsUrl, secret: env.announceSecret, timeoutInMs })
  return client
}

/** Fetches pages and the site's settings in one request. Rejects with `CmsDown` in an outage and when another database answers. */
export async function fetchPages(paths: string[]): Promise<PagesAnswer> {
  const answer = await fromSameInstallation(() => cms().pages({ paths }))
  noteSiteLanguage(answer.site)
  return answer
}

export async function fetchPage<Kind extends ContentKind>(path: string): Promise<{ page: PageAnswer<Kind>; site: Site }> {
  const { pages, site } = await fetchPages([path])
  return { page: pages[path] as PageAnswer<Kind>, site }
}

/** Tells the CMS where this instance is, if a setting says it. A CMS of an earlier release refuses the question. */
export async function announceInstance(): Promise<void> {
  if (env.webOrigin !== '') await cms().instance({ origin: env.webOrigin })
}

/** The newest publications above a number, by the path of their page, and the epoch of their database. Rejects as `fetchPage` does. */
export async function publicationsSince(since: number): Promise<{ epoch: number; publications: Record<string, number> }> {
  const publications: Record<string, number> = {}
  for (let part = 1; ; part++) {
    const answer = await fromSameInstallation(() => cms().publications({ part, since }))
    if (Object.keys(answer.publications).length === 0) return { epoch: answer.installation.epoch, publications }
    Object.assign(publications, answer.publications)
  }
}

async function fromSameInstallation<Answer extends { installation: Installation }>(request: () => Promise<Answer>): Promise<Answer> {
  // Read before the request: answers may overtake each other.
  const before = await lastInstallation()
  try {
    const answer = await request()
    await requireSameInstallation(answer.installation, before)
    Object.assign(health, { fault: null, isCmsAway: false })
    return answer
  } catch (error) {
    noteFault(error)
    throw error
  }
}
