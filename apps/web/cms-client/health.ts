import { CmsDown, CmsError } from 'types/cms-faults'

type Health = {
  /** Why the last request to the CMS failed. */
  fault: string | null
  /** Whether the CMS gave no answer. */
  isCmsAway: boolean
  /** Whether there is a page to show without the CMS. */
  hasPages: boolean
  /** Whether all pages were current at some time since the start. */
  isHealed: boolean
  startedAt: number
}

/** On `globalThis`: pages and API routes are bundled apart, and each would have a health of its own. */
const shared = globalThis as typeof globalThis & { montageHealth?: Health }
shared.montageHealth ??= { fault: null, isCmsAway: false, hasPages: false, isHealed: false, startedAt: Date.now() }
export const health = shared.montageHealth

/** The fault is public, so it never contains the address of the CMS. */
export function noteFault(error: unknown): void {
  health.isCmsAway = error instanceof CmsDown
  if (error instanceof CmsDown) health.fault = `No answer from the CMS: ${error.reason}`
  else if (error instanceof CmsError) health.fault = `The CMS refused a question: ${error.status}`
  else health.fault = error instanceof Error ? error.message : String(error)
}

/** A page that cannot be rendered keeps readers away no longer. */
const startupTimeoutInMs = 30_000

/** Null when readers may be sent here. In an outage of the CMS stored pages are better than none. */
export function whyNotReady(now = Date.now()): string | null {
  const { hasPages, isCmsAway, isHealed, startedAt } = health
  if (isHealed || (isCmsAway ? hasPages : now - startedAt > startupTimeoutInMs)) return null
  return hasPages ? 'Pages are not current yet.' : 'No pages are stored yet.'
}
