/** On `globalThis`: API routes are bundled apart, and each would have a set of its own. */
const shared = globalThis as typeof globalThis & { montageOutdatedSets?: Set<string> }
shared.montageOutdatedSets ??= new Set()
/** The names of file sets that are made again when one of their files is next requested. */
export const outdatedSets = shared.montageOutdatedSets
