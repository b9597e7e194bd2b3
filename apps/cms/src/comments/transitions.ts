import type { Role } from '../access/roles.ts'

export const actions = ['write', 'answer', 'edit', 'delete', 'settle', 'reopen'] as const
export type CommentAction = (typeof actions)[number]

/** What people do with a comment that is there. */
export type Change = Exclude<CommentAction, 'write'>

type Rule = {
  by: 'author' | 'editor' | 'user'
  /** Of a thread; an answer has no state of its own, and is never settled. */
  from: ('answer' | 'open' | 'settled')[]
}

/** An answer opens a settled thread again: so a writer, who settles nothing, can object. */
export const transitions: Record<Change, Rule> = {
  answer: { by: 'user', from: ['open', 'settled'] },
  edit: { by: 'author', from: ['open', 'settled', 'answer'] },
  delete: { by: 'author', from: ['open', 'settled', 'answer'] },
  settle: { by: 'editor', from: ['open'] },
  reopen: { by: 'editor', from: ['settled'] },
}

export const minutesToEdit = 15

export type Judged = { answers?: string | null; authorId: string; createdAt: string; settledAt?: string | null }
export type Acting = { id: string; role: Role }

export const stateOf = ({ answers, settledAt }: Pick<Judged, 'answers' | 'settledAt'>): Rule['from'][number] =>
  answers ? 'answer' : settledAt ? 'settled' : 'open'

/** Whether the table lets `user` do this to a comment, whatever its state. The time to edit is part of it. */
export function mayDo(action: Change, user: Acting, comment: Judged, now: Date): boolean {
  const { by } = transitions[action]
  if (by === 'editor') return user.role !== 'writer'
  if (by === 'author' && comment.authorId !== user.id) return false
  return action !== 'edit' || now.getTime() - Date.parse(comment.createdAt) < minutesToEdit * 60_000
}

/** All that `user` may do to a comment now. A comment that was answered stays. */
export const changesFor = (user: Acting, comment: Judged, { isAnswered, now }: { isAnswered: boolean; now: Date }): Change[] =>
  (Object.keys(transitions) as Change[]).filter(
    (action) =>
      transitions[action].from.includes(stateOf(comment)) && mayDo(action, user, comment, now) && !(action === 'delete' && isAnswered),
  )

export const longestText = 2000
export const longestQuote = 1000
