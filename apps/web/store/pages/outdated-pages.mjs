// On `globalThis`, since Next bundles its code apart from the cache handler.
/** @type {typeof globalThis & { montageOutdatedPages?: Set<string> }} */
const shared = globalThis
shared.montageOutdatedPages ??= new Set()
/** The paths of outdated pages during their regeneration: readers wait for the new page. */
export const outdatedPages = shared.montageOutdatedPages
