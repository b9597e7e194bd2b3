import { type CmsClient, createCmsClient } from 'types/client'
import type { Site } from 'types/content/site'
import { type ContentKind, type Installation, type PageAnswer, publicationsInPart } from 'types/site-questions'

import { env } from '../env.ts'
import { health, noteFault } from './health.ts'
import { demandMine, knownInstallation } from './installation.ts'

/** Longer than the CMS ever needs for one page, shorter than a reader waits. */
const timeout = 5000

let client: CmsClient | undefined

/** The CMS. Made when first asked, since its address is known only when the process runs. */
export function cms(): CmsClient {
  client ??= createCmsClient({ baseUrl: env.cmsUrl, secret: env.announceSecret, timeout })
  return client
}

/**
 * Asks the CMS, in one question, what readers get at a path.
 * Rejects with `CmsDown` in an outage, and when another database answers than the one that this site shows.
 */
export async function askPage<Kind extends ContentKind>(path: string): Promise<{ page: PageAnswer<Kind>; site: Site }> {
  const { pages, site } = await fromMine(() => cms().pages({ paths: [path] }))
  return { page: pages[path] as PageAnswer<Kind>, site }
}

/**
 * The newest publications above a number, by the path of their page, and the epoch of the database that has them, in which numbers may have begun
 * again. Rejects as `askPage` does.
 */
export async function publicationsSince(since: number): Promise<{ epoch: number; publications: Record<string, number> }> {
  const publications: Record<string, number> = {}
  for (let part = 1; ; part++) {
    const answer = await fromMine(() => cms().publications({ part, since }))
    Object.assign(publications, answer.publications)
    const { epoch } = answer.installation
    if (Object.keys(answer.publications).length < publicationsInPart) return { epoch, publications }
  }
}

async function fromMine<Answer extends { installation: Installation }>(ask: () => Promise<Answer>): Promise<Answer> {
  // Known before it is asked: answers may overtake each other.
  const mine = await knownInstallation()
  try {
    const answer = await ask()
    await demandMine(answer.installation, mine)
    health.fault = null
    return answer
  } catch (error) {
    noteFault(error)
    throw error
  }
}
