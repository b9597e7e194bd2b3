import type { PayloadRequest } from 'payload'

export type RaisePublications = (args: {
  collection: 'publications'
  number: number
  paths: string[]
  req: PayloadRequest
}) => Promise<void>

/** Gives all pages a publication number, in one statement for thousands of pages. Payload's own operations take one for each. */
export const raisePublications = (paths: string[], number: number, req: PayloadRequest): Promise<void> =>
  (req.payload.db as unknown as { raisePublications: RaisePublications }).raisePublications({
    collection: 'publications',
    number,
    paths,
    req,
  })
