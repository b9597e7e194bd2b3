/** `asked`, `taken` and `approved` are open; the others are closed for good. */
export const states = ['asked', 'taken', 'approved', 'returned', 'withdrawn', 'published'] as const
export type HandoverState = (typeof states)[number]

export const actions = ['ask', 'take', 'release', 'approve', 'publish', 'return', 'withdraw', 'override'] as const
export type HandoverAction = (typeof actions)[number]

/** `nobody`: no review is open. */
type From = HandoverState | 'nobody'

/** `other editor`: an editor or admin who did not ask. */
type Party = 'admin' | 'asker' | 'other editor' | 'taker' | 'user'

type Transition = { by: Party[]; from: From[]; to: HandoverState }

/** All that people do with a review. A save or a publish does the rest: see `follow-saves.ts`. */
export const transitions: Record<HandoverAction, Transition> = {
  ask: { by: ['user'], from: ['nobody'], to: 'asked' },
  take: { by: ['other editor'], from: ['asked'], to: 'taken' },
  release: { by: ['taker', 'admin'], from: ['taken'], to: 'asked' },
  approve: { by: ['taker'], from: ['taken'], to: 'approved' },
  publish: { by: ['taker'], from: ['taken', 'approved'], to: 'published' },
  return: { by: ['taker'], from: ['taken', 'approved'], to: 'returned' },
  withdraw: { by: ['asker', 'admin'], from: ['asked', 'taken', 'approved'], to: 'withdrawn' },
  // Publishes without an approval, where the site demands one.
  override: { by: ['admin'], from: ['nobody', 'asked', 'taken', 'approved'], to: 'published' },
}

export type Parties = { askedById: string; takenById?: string | null }
export type Acting = { id: string; role: 'admin' | 'editor' | 'writer' }

/** Whether the transition table lets `user` do this to a review of these parties. */
export function mayDo(action: HandoverAction, user: Acting, parties: Parties | null): boolean {
  const isEditor = user.role !== 'writer'
  const is: Record<Party, boolean> = {
    admin: user.role === 'admin',
    asker: parties?.askedById === user.id,
    'other editor': isEditor && parties?.askedById !== user.id,
    taker: isEditor && parties?.takenById === user.id,
    user: true,
  }
  return transitions[action].by.some((party) => is[party])
}

/** The length of what somebody says with a move. */
export const longestWords = 600
