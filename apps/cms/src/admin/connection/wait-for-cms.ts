import { toast } from '@payloadcms/ui'

import type { Api } from '../api.ts'
import { pause } from '../pause.ts'
import { messages } from './messages.ts'

const retryAfterInMs = 2000

/**
 * Requests the CMS's health every two seconds, and when the browser is online again, until it answers. Shows a notice with a button that stops.
 * Resolves to whether the CMS answered.
 */
export async function waitForCms(api: Api, leaving: AbortSignal): Promise<boolean> {
  const stopping = new AbortController()
  const signal = AbortSignal.any([leaving, stopping.signal])
  const notice = toast.loading(messages.waiting, {
    action: { label: messages.stopWaiting, onClick: () => stopping.abort() },
    duration: Number.POSITIVE_INFINITY,
    id: 'waiting-for-cms',
  })
  while (!signal.aborted) {
    if (await api.request('/health', { cache: 'no-store', signal }).catch(() => null)) break
    await pauseOrOnline(signal)
  }
  toast.dismiss(notice)
  return !signal.aborted
}

async function pauseOrOnline(signal: AbortSignal): Promise<void> {
  const isOnline = new AbortController()
  const wake = () => isOnline.abort()
  window.addEventListener('online', wake, { once: true })
  await pause(retryAfterInMs, AbortSignal.any([signal, isOnline.signal]))
  window.removeEventListener('online', wake)
}
