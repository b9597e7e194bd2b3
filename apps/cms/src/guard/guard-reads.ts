import { APIError, type CollectionBeforeOperationHook, type GlobalBeforeOperationHook, type Where } from 'payload'

/** What an anonymous request may ask of a collection, beside its pages of published documents. */
export type PublicQuery = {
  /** Fields that may be filtered by, with `equals` or `in`. No path that leads through a relation: it would be an oracle. */
  where: readonly string[]
  /** Values of `sort` that are allowed, such as `-publishedAt`. */
  sort?: readonly string[]
  /** True where a list of everything must not be had: a filter is demanded. */
  isFilterRequired?: boolean
}

export const maxLimit = 100
export const maxDepth = 3

/**
 * The one guard on anonymous reads (ADR 8). Refuses with 400 what is not allow-listed, clamps `limit` and `depth`, and drops what
 * could tell a reader about unpublished content: `draft`, `trash`, `joins`, `populate`, `select`.
 * Payload's own look-ups (population of relations, trusted code) pass: their access rules are checked elsewhere.
 */
export function guardReads(allowed: PublicQuery): CollectionBeforeOperationHook & { guards: true } {
  const guard: CollectionBeforeOperationHook = ({ args, operation, overrideAccess, req }) => {
    if (req.user || overrideAccess) return
    if (!['read', 'count', 'countVersions', 'readDistinct'].includes(operation)) return
    if (operation === 'readDistinct' || operation === 'countVersions') throw new APIError('Sign in to ask this.', 403, null, true)

    const query = args as ReadArgs
    // Only Payload's population of relations sets it; a request cannot.
    if (query.currentDepth) return { ...args, draft: false } as typeof args

    checkWhere(query, allowed)
    checkSort(query.sort, allowed)
    return {
      ...(args as ReadArgs),
      depth: Math.min(query.depth ?? 0, maxDepth),
      draft: false,
      joins: false,
      limit: Math.min(Math.max(query.limit ?? 10, 1), maxLimit),
      pagination: true,
      populate: undefined,
      select: undefined,
      trash: false,
    } as unknown as typeof args
  }
  return Object.assign(guard, { guards: true as const })
}

/** The same for a global: there is nothing to filter, only drafts and depth. */
export const guardGlobalReads: GlobalBeforeOperationHook & { guards: true } = Object.assign(
  (({ args, operation, overrideAccess, req }) => {
    if (req.user || overrideAccess || operation !== 'read') return
    return { ...args, depth: Math.min(args.depth ?? 0, maxDepth), draft: false, populate: undefined, select: undefined }
  }) satisfies GlobalBeforeOperationHook,
  { guards: true as const },
)

type ReadArgs = { currentDepth?: number; depth?: number; id?: unknown; limit?: number; sort?: string | string[]; where?: Where }

function checkWhere({ id, where }: ReadArgs, { isFilterRequired = false, where: paths }: PublicQuery): void {
  const conditions = Object.entries(where ?? {})
  if (isFilterRequired && id === undefined && conditions.length === 0) throw refusal(`filter by one of: ${paths.join(', ')}`)

  for (const [path, condition] of conditions) {
    if (!paths.includes(path)) throw refusal(`"where" may name ${paths.join(', ')}; not ${path}`)
    // An empty condition would be none: everything.
    const operators = Object.keys(condition)
    if (operators.length === 0 || operators.some((operator) => operator !== 'equals' && operator !== 'in'))
      throw refusal('"where" may use equals and in')
    if (
      Object.values(condition)
        .flat()
        .some((value) => typeof value === 'object')
    )
      throw refusal('"where" may compare with words and numbers')
  }
}

function checkSort(sort: string | string[] | undefined, { sort: allowed = [] }: PublicQuery): void {
  for (const field of [sort ?? []].flat()) {
    if (!allowed.includes(field)) throw refusal(`"sort" may be ${allowed.join(', ') || 'left out'}; not ${field}`)
  }
}

const refusal = (what: string) => new APIError(`This question is not answered without signing in: ${what}.`, 400, null, true)
