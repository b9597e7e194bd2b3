/**
 * Paths of stored pages that are known to be older than a publication, while they are regenerated: readers wait for the new page. On `globalThis`,
 * since Next bundles its code apart from the cache handler.
 */
const shared = /** @type {typeof globalThis & { montageBehind?: Set<string> }} */ (globalThis)
shared.montageBehind ??= new Set()
export const behind = shared.montageBehind
