import type { List } from 'types/payload-types'

/** A list as somebody else saved it last. */
export type Theirs = List & { revision: number; revisedBy: string }

/**
 * The newest saved state of a list, when it is newer than a revision; else null. Null too when it cannot be read: the refusal that led
 * here has been shown, and the next press asks again.
 */
export async function theirsNewerThan(revision: number, id: number | string, api: string): Promise<Theirs | null> {
  const response = await fetch(`${api}/lists/${id}?depth=0&draft=true`, { credentials: 'include' }).catch(() => null)
  if (!response?.ok) return null
  const newest = (await response.json()) as Theirs
  return newest.revision > revision ? newest : null
}
