/** How this process stands to the CMS: why its last question failed, and whether it has caught up since it started. */
type Health = { fault: string | null; isHealed: boolean; startedAt: number }

/** On `globalThis`: pages and API routes are bundled apart, and each would have a health of its own. */
const shared = globalThis as typeof globalThis & { montageHealth?: Health }
shared.montageHealth ??= { fault: null, isHealed: false, startedAt: Date.now() }
export const health = shared.montageHealth

/** Milliseconds after which readers are taken though the CMS has not answered: what is stored is better than nothing. */
const patience = 30_000

/** Whether this process should be sent readers: it has looked whether its pages are old, or cannot. */
export const isReady = (now = Date.now()): boolean => health.isHealed || now - health.startedAt > patience
