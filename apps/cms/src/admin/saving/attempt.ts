import type { Theirs } from './conflict/fetch-newer-revision.ts'

/** What a button does: saves, or publishes. `withDrafts`: the drafts of a list's montages that go live with it. */
export type Attempt = { status?: 'draft' | 'published'; withDrafts?: string[] }

/** An attempt that failed because somebody else had saved the document, and what they saved. */
export type Conflict = { attempt: Attempt; theirs: Theirs }

/** Saves the form. Resolves to whether it was saved. `onTopOf`: the newer revision that the editor has seen and replaces. */
export type Send = (attempt: Attempt, onTopOf?: number) => Promise<boolean>

/** `refused`: by the CMS or by the form's own validation. `unanswered`: nobody knows whether it was saved. */
export type Outcome = 'refused' | 'saved' | 'unanswered'
