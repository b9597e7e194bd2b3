import { type CmsClient, createCmsClient } from 'types/client'

import { env } from '../env.ts'

/** Longer than the CMS ever needs for one page, shorter than a reader waits. */
const timeout = 5000

let client: CmsClient | undefined

/** The CMS, as the public sees it. Made when first asked for, since the address is known only when the process runs. */
export function cms(): CmsClient {
  client ??= createCmsClient({ baseUrl: env.cmsUrl, timeout })
  return client
}

/** The number of the last commit that changed the page at this path; 0 for a page that none has changed yet. */
export async function publicationOf(path: string): Promise<number> {
  const [publication] = await cms().find('publications', { where: { path: { equals: path } }, limit: 1 })
  return publication?.number ?? 0
}
