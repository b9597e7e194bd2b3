import { documentPathIn, isPagePath } from 'types/addresses'

import { cms } from './cms.ts'

/** Where the page that stood at a path is now; null when none ever did. The other pages of a list move along with it. */
export async function redirectFrom(path: string): Promise<string | null> {
  const from = documentPathIn(path)
  const [redirect] = await cms().find('redirects', { where: { from: { equals: from } }, limit: 1 })
  return redirect && isPagePath(redirect.to) ? path.replace(from, redirect.to) : null
}
