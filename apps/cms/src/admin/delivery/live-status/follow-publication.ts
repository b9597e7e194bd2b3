import type { Live, LivePage } from '../../../delivery/live.ts'
import { type Api, ApiError } from '../../api.ts'
import { pause } from '../../pause.ts'

export type LiveState =
  | { kind: 'publishing' }
  | { kind: 'withdrawing' }
  | { address: string; kind: 'live' | 'withdrawn'; seconds: number | null }
  | { kind: 'waiting'; reason: string; willRetry: boolean }

/** `since`: when the save was answered, as `performance.now()`. `outcome`: set once readers have the save. */
export type Save = { isWithdrawal: boolean; outcome?: LiveState; since: number }

type Options = {
  api: Api
  /** The path of its endpoint: `lists/<id>`, or `site`. */
  document: string
  save: Save | null
  show: (state: LiveState | null) => void
  signal: AbortSignal
}

const pollIntervalInMs = 2_000
/** A form that opens shortly after a save shows its outcome, too. */
const showOutcomeForMs = 30_000

/** After a save, follows it until readers have it. Without a save, requests the state once, and follows only a waiting delivery. */
export async function followPublication({ api, document, save, show, signal }: Options): Promise<void> {
  if (save?.outcome && performance.now() - save.since < showOutcomeForMs) return show(save.outcome)

  const since = save && !save.outcome ? save.since : null
  let isShown = since !== null
  if (isShown) show({ kind: save?.isWithdrawal ? 'withdrawing' : 'publishing' })

  // Only one request waits on the server: the browser has few connections.
  let waits = isShown
  for (;;) {
    const response = await fetchLive(api, `/live/${document}?wait=${waits}`, signal)
    if (signal.aborted) return
    if (response === 'not public' || !(isShown || isWaiting(response))) return show(null)
    if (!isShown && isWaiting(response)) {
      // This may be the first delivery of the publication, which takes a moment.
      isShown = waits = true
      show({ kind: response.isPublic ? 'publishing' : 'withdrawing' })
      continue
    }
    waits = false
    if (response !== 'no answer') {
      const state = stateOf(response, since)
      show(state)
      if (response.live) {
        if (save) save.outcome = state
        return
      }
    }
    await pause(pollIntervalInMs, signal)
  }
}

const isWaiting = (response: LiveResponse): response is LivePage => typeof response === 'object' && !response.live && response.willRetry

function stateOf({ address, isPublic, live, reason, willRetry }: LivePage, since: number | null): LiveState {
  if (!live) return { kind: 'waiting', reason: reason ?? '', willRetry }
  return { address, kind: isPublic ? 'live' : 'withdrawn', seconds: since === null ? null : (performance.now() - since) / 1000 }
}

type LiveResponse = LivePage | 'no answer' | 'not public'

/** A refusal counts as `not public`: repeating the request would not help. */
async function fetchLive(api: Api, path: string, signal: AbortSignal): Promise<LiveResponse> {
  try {
    const live = await api.request<Live>(path, { signal })
    return live.publication === null ? 'not public' : live
  } catch (error) {
    const status = error instanceof ApiError ? (error.status ?? 0) : 0
    return status >= 400 && status < 500 ? 'not public' : 'no answer'
  }
}
