import type { Theirs } from './conflict/newer-revision.ts'

/** What an editor asks for: to save, where there are drafts a draft, or to publish, for lists perhaps along with drafts of its montages. */
export type Attempt = { status?: 'draft' | 'published'; withDrafts?: string[] }

/** An attempt that was refused because somebody else saved the document meanwhile, and what they saved. */
export type Conflict = { attempt: Attempt; theirs: Theirs }

/** Sends the form; true when the server took it. `onTopOf` is the revision that the editor has seen and puts the form on top of. */
export type Send = (attempt: Attempt, onTopOf?: number) => Promise<boolean>

/** What became of a form that was sent: `refused` by the CMS, or by the form itself; `unanswered` where it cannot be told. */
export type Outcome = 'refused' | 'saved' | 'unanswered'
