import type { Data } from 'payload'

/** A document as somebody else saved it last. */
export type Theirs = Data & { revisedBy: string; revision: number; updatedAt: string; _status?: 'draft' | 'published' }

/**
 * The newest saved state of a document, when it is newer than a revision; else null. Null too when it cannot be read: the refusal that led
 * here has been shown, and the next press asks again. `address`: of the document in the REST API.
 */
export async function theirsNewerThan(revision: number, address: string): Promise<Theirs | null> {
  const response = await fetch(`${address}?depth=0&draft=true`, { credentials: 'include' }).catch(() => null)
  if (!response?.ok) return null
  const newest = (await response.json()) as Theirs
  return newest.revision > revision ? newest : null
}
