/** `public`: readers have the newest save. `changed`: they have an older one. `withdrawn`: they had the document once. `unseen`: they never had it. */
export type State = 'changed' | 'public' | 'unseen' | 'withdrawn'

/** A document in the trash is not public, whatever its status. */
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

/** `lastEdition`: of a withdrawn list. */
export const stateInWords = (state: State, lastEdition: number | null = null): string =>
  state === 'withdrawn' && lastEdition !== null ? `${states.withdrawn}. Last: edition ${lastEdition}` : states[state]

/** For the rows of the rank desk. */
export const inShort = { changed: 'Changes wait', draft: 'Not public', published: null } as const
