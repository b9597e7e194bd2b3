import { readWords } from '../words.ts'
import { listenForEdits } from './edit.ts'
import { morph } from './morph.ts'

type FromAdmin = { data?: unknown; type?: unknown }

const { words } = readWords<'preview'>()
const strip = document.getElementById('_preview')
/** The frame or window that the admin has opened. */
const admin: Window | null = window.opener ?? (window.parent === window ? null : window.parent)
const origin = strip?.dataset.admin

const send = (message: object) => admin?.postMessage(message, origin ?? '')

/** The values of the form; null for those that are saved. A new object for each message. */
type Shown = { values: unknown }
let newest: Shown | undefined
let newestAt = 0
let isAsking = false
let isSlow = false

/** Longer than between two keys of a word. */
const pauseInMs = 90
const longestWaitInMs = 1000
/** A page that takes less than this is asked for at each key. */
const quickInMs = 60
const retryAfterInMs = 2000

/** Shows the newest values of the form. One request at a time: what was typed meanwhile is sent after it. */
async function follow(shown: Shown): Promise<void> {
  newest = shown
  newestAt = performance.now()
  if (isAsking) return
  isAsking = true
  try {
    for (let sent: Shown | undefined; sent !== newest; ) {
      if (isSlow) await untilKeysPause()
      sent = newest
      const began = performance.now()
      const answer = await ask(sent.values)
      // A late answer says nothing about what was typed since.
      if (sent === newest) show(answer)
      isSlow = performance.now() - began > quickInMs
    }
  } finally {
    isAsking = false
  }
}

/** A request in the middle of a word would keep its last letters waiting. */
async function untilKeysPause(): Promise<void> {
  const end = performance.now() + longestWaitInMs
  const waitInMs = () => Math.min(newestAt + pauseInMs, end) - performance.now()
  while (waitInMs() > 0) await new Promise((resolve) => setTimeout(resolve, waitInMs()))
}

/** `passes`: another try may succeed. */
type Failure = { line: string; passes: boolean }

async function ask(values: unknown): Promise<Document | Failure> {
  try {
    const response = await fetch(location.href, values === null ? {} : { body: JSON.stringify({ data: values }), method: 'POST' })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    if (response.ok && page.getElementById('_preview')) return page
    const line = page.querySelector<HTMLMetaElement>('meta[name="preview-failure"]')?.content
    return { line: line ?? words.gone, passes: response.status >= 500 }
  } catch {
    return { line: words.away, passes: true }
  }
}

function show(answer: Document | Failure): void {
  if (answer instanceof Document) return void morph(answer)
  const line = document.getElementById('_preview-line')
  if (line) line.textContent = answer.line
  const failed = newest
  if (answer.passes && failed) setTimeout(() => newest === failed && void follow({ ...failed }), retryAfterInMs)
}

function receive({ data, origin: from, source }: MessageEvent<FromAdmin | null>): void {
  if (from !== origin || source !== admin || strip?.dataset.follows === undefined) return
  if (data?.type === 'payload-live-preview' && data.data) void follow({ values: data.data })
  // A save, in the form or in a drawer above it.
  else if (data?.type === 'payload-document-event') void follow({ values: newest?.values ?? null })
}

if (strip && admin && origin) {
  window.addEventListener('message', receive)
  send({ ready: true, type: 'payload-live-preview' })
  listenForEdits(strip, send)
}
