import { CmsDown, CmsError } from 'types/cms-faults'

/** Why the last request to the CMS failed, and whether all pages were current at some time since the start. */
type Health = { fault: string | null; isHealed: boolean; startedAt: number }

/** On `globalThis`: pages and API routes are bundled apart, and each would have a health of its own. */
const shared = globalThis as typeof globalThis & { montageHealth?: Health }
shared.montageHealth ??= { fault: null, isHealed: false, startedAt: Date.now() }
export const health = shared.montageHealth

/** The fault is public, so it never contains the address of the CMS. */
export function noteFault(error: unknown): void {
  if (error instanceof CmsDown) health.fault = `No answer from the CMS: ${error.reason}`
  else if (error instanceof CmsError) health.fault = `The CMS refused a question: ${error.status}`
  else health.fault = error instanceof Error ? error.message : String(error)
}

/** After it readers are accepted without the CMS: stored pages are better than none. */
const startupTimeoutInMs = 30_000

export const isReady = (now = Date.now()): boolean => health.isHealed || now - health.startedAt > startupTimeoutInMs
