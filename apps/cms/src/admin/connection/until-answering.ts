import { toast } from '@payloadcms/ui'

import { pause } from '../pause.ts'
import { words } from './words.ts'

const secondsBetweenTries = 2

/**
 * Asks the CMS every two seconds, and as soon as the browser has a network, until it answers; a notice tells so meanwhile, in which it can be
 * ended. Resolves to whether the CMS answered.
 */
export async function untilAnswering(address: string, leaving: AbortSignal): Promise<boolean> {
  const stopping = new AbortController()
  const signal = AbortSignal.any([leaving, stopping.signal])
  const notice = toast.loading(words.waiting, {
    action: { label: words.stopWaiting, onClick: () => stopping.abort() },
    duration: Number.POSITIVE_INFINITY,
    id: 'waiting-for-cms',
  })
  while (!signal.aborted) {
    const response = await fetch(address, { cache: 'no-store', signal }).catch(() => null)
    if (response?.ok) break
    await pauseOrOnline(signal)
  }
  toast.dismiss(notice)
  return !signal.aborted
}

async function pauseOrOnline(signal: AbortSignal): Promise<void> {
  const isOnline = new AbortController()
  const wake = () => isOnline.abort()
  window.addEventListener('online', wake, { once: true })
  await pause(secondsBetweenTries * 1000, AbortSignal.any([signal, isOnline.signal]))
  window.removeEventListener('online', wake)
}
