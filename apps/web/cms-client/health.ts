import { CmsDown, CmsError } from 'types/cms-faults'

/** How this process stands to the CMS: why its last question failed, and whether it has caught up since it started. */
type Health = { fault: string | null; isHealed: boolean; startedAt: number }

/** On `globalThis`: pages and API routes are bundled apart, and each would have a health of its own. */
const shared = globalThis as typeof globalThis & { montageHealth?: Health }
shared.montageHealth ??= { fault: null, isHealed: false, startedAt: Date.now() }
export const health = shared.montageHealth

/** Notes for everybody why the CMS could not be asked, without the address of the CMS. */
export function noteFault(error: unknown): void {
  if (error instanceof CmsDown) health.fault = `No answer from the CMS: ${error.reason}`
  else if (error instanceof CmsError) health.fault = `The CMS refused a question: ${error.status}`
  else health.fault = error instanceof Error ? error.message : String(error)
}

/** Milliseconds after which readers are taken though the CMS has not answered: what is stored is better than nothing. */
const patience = 30_000

/** Whether this process should be sent readers: it has looked whether its pages are old, or cannot. */
export const isReady = (now = Date.now()): boolean => health.isHealed || now - health.startedAt > patience
