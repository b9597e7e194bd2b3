import type { Live, LivePage } from '../../../delivery/live.ts'
import { pause } from '../../pause.ts'

/** What an editor is told of the document in the form. */
export type Shown =
  | { kind: 'publishing' }
  | { kind: 'withdrawing' }
  | { address: string; kind: 'gone' | 'live'; seconds: number | null }
  | { kind: 'waiting'; reason: string; willRetry: boolean }

/** When a save was answered, whether it took the document from readers, and what came of it once that is known. */
export type Save = { isWithdrawal: boolean; outcome?: Shown; since: number }

type Followed = {
  /** As its endpoint has it: `lists/<id>`, or `site`. */
  document: string
  save: Save | null
  show: (shown: Shown | null) => void
  signal: AbortSignal
}

/** Milliseconds: between two questions after the first, and for how long an outcome is told to a form that is opened after it. */
const rest = 2_000
const newsworthy = 30_000

/**
 * Follows a document to its readers and shows how far it is. After a save: until they have it. Else it asks once, and goes on only when
 * something waits for the site. Ends without an error when `signal` is aborted.
 */
export async function follow({ document, save, show, signal }: Followed): Promise<void> {
  if (save?.outcome && performance.now() - save.since < newsworthy) return show(save.outcome)

  const since = save && !save.outcome ? save.since : null
  let isTelling = since !== null
  if (isTelling) show({ kind: save?.isWithdrawal ? 'withdrawing' : 'publishing' })

  // The first answer comes when readers have it, the later ones at once: a question that hangs keeps one of the browser's few connections.
  for (let waits = isTelling; ; waits = false) {
    const answer = await ask(`/api/live/${document}?wait=${waits}`, signal)
    if (signal.aborted) return
    if (answer === 'nothing' || !(isTelling || isWaiting(answer))) return show(null)
    if (answer !== 'no answer') {
      isTelling = true
      const shown = inWords(answer, since)
      show(shown)
      if (answer.live) {
        if (save) save.outcome = shown
        return
      }
    }
    await pause(rest, signal)
  }
}

const isWaiting = (answer: Answer): boolean => typeof answer === 'object' && !answer.live && answer.willRetry

function inWords({ address, isPublic, live, reason, willRetry }: LivePage, since: number | null): Shown {
  if (!live) return { kind: 'waiting', reason: reason ?? '', willRetry }
  return { address, kind: isPublic ? 'live' : 'gone', seconds: since === null ? null : (performance.now() - since) / 1000 }
}

type Answer = LivePage | 'no answer' | 'nothing'

/** A refusal is an answer: there is nothing to wait for. */
async function ask(url: string, signal: AbortSignal): Promise<Answer> {
  try {
    const response = await fetch(url, { signal })
    if (!response.ok) return response.status < 500 ? 'nothing' : 'no answer'
    const live = (await response.json()) as Live
    return live.publication === null ? 'nothing' : live
  } catch {
    return 'no answer'
  }
}
