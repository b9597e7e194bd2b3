import type { Data } from 'payload'

import type { Api } from '../../api.ts'

export type Theirs = Data & { revisedBy: string; revision: number; updatedAt: string; _status?: 'draft' | 'published' }

/**
 * The newest saved state of a document if it is newer than a revision; else null. Null too when the request fails: the save's error is shown
 * already. `path`: the document's in the REST API.
 */
export async function fetchNewerThan(revision: number, api: Api, path: string): Promise<Theirs | null> {
  const newest = await api.request<Theirs>(`${path}?depth=0&draft=true`).catch(() => null)
  return newest && newest.revision > revision ? newest : null
}
