/** The page of the published document; the pages that show it to most readers; pages of films, of single montages and people; pages that failed. */
export type Lane = 'own' | 'rest' | 'bulk' | 'failing'

export const lanes: Lane[] = ['own', 'rest', 'bulk', 'failing']

type Limits = {
  /** Announcements that one web instance gets at a time. */
  announcements: number
  /** Pages of one announcement. A page that takes long holds up the others of its announcement. */
  pages: number
}

export const limitsOf: Record<Lane, Limits> = {
  own: { announcements: 3, pages: 1 },
  rest: { announcements: 1, pages: 3 },
  bulk: { announcements: 1, pages: 5 },
  failing: { announcements: 2, pages: 1 },
}

/** Hundreds of pages can change with one list. */
export const laneOf = (path: string): Lane => (/^\/(films$|(films|montages|people)\/)/.test(path) ? 'bulk' : 'rest')

/** A lane waits for these, but for no longer than `maxWaitInMs` at a time. */
export const lanesBefore: Record<Lane, Lane[]> = { bulk: ['own', 'rest'], failing: [], own: [], rest: ['own'] }

export const maxWaitInMs = 2_000

const pagesPerSecond = 10

/** Small publications first; each second of waiting counts like ten pages less, so that none waits for ever. */
export const priorityOf = ({ pages, waitedInMs }: { pages: number; waitedInMs: number }): number =>
  pages - (waitedInMs / 1000) * pagesPerSecond
