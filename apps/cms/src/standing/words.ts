/**
 * How a document stands, by what readers have and what waits. `public`: readers have it as it was saved last. `changed`: they have it, and a
 * newer draft waits. `withdrawn`: they had it once. `unseen`: they never did.
 */
export type State = 'changed' | 'public' | 'unseen' | 'withdrawn'

/** What a state follows from. What lies in the trash is not public, whatever its status says. */
export type Facts = { isPublic: boolean; hasChanges: boolean; wasPublic: boolean }

export function stateOf({ hasChanges, isPublic, wasPublic }: Facts): State {
  if (isPublic) return hasChanges ? 'changed' : 'public'
  return wasPublic ? 'withdrawn' : 'unseen'
}

const states: Record<State, string> = {
  changed: 'Public, changes wait',
  public: 'Public',
  unseen: 'Never public',
  withdrawn: 'Not public',
}

/** A state in words: the only ones that the admin has for it. `lastEdition`: of a list that readers had once. */
export const stateInWords = (state: State, lastEdition: number | null = null): string =>
  state === 'withdrawn' && lastEdition !== null ? `${states.withdrawn}. Last: edition ${lastEdition}` : states[state]

/** A word or two for a row that has no room for more. Whether readers had it once is not asked there. */
export const inShort = { changed: 'Changes wait', draft: 'Not public', published: null } as const
