import { listenForEdits } from './edit.ts'
import { morph } from './morph.ts'

type FromAdmin = { data?: unknown; type?: unknown }

const strip = document.getElementById('_preview')
/** The frame or window that the admin has opened. */
const admin: Window | null = window.opener ?? (window.parent === window ? null : window.parent)
const origin = strip?.dataset.admin

const send = (message: object) => admin?.postMessage(message, origin ?? '')

/** The values of the form; null for those that are saved. A new object for each message. */
type Shown = { values: unknown }
let newest: Shown | undefined
let isAsking = false
let lastTookInMs = 0

const longestPauseInMs = 120

/** Shows the newest values of the form. One request at a time: what was typed meanwhile is sent after it. */
async function follow(shown: Shown): Promise<void> {
  newest = shown
  if (isAsking) return
  isAsking = true
  for (let sent: Shown | undefined; sent !== newest; ) {
    await untilKeysPause()
    sent = newest
    const began = performance.now()
    const page = await ask(sent.values)
    // A late answer says nothing about what was typed since.
    if (sent === newest) show(page)
    lastTookInMs = performance.now() - began
  }
  isAsking = false
}

/** Where a page takes long, a word that is being typed would wait for a request without its last letters. */
async function untilKeysPause(): Promise<void> {
  const pauseInMs = Math.min(longestPauseInMs, lastTookInMs / 2)
  const end = performance.now() + 4 * pauseInMs
  for (let seen: Shown | undefined; seen !== newest && performance.now() < end; ) {
    seen = newest
    await new Promise((resolve) => setTimeout(resolve, pauseInMs))
  }
}

async function ask(values: unknown): Promise<Document | string> {
  try {
    const response = await fetch(location.href, values === null ? {} : { body: JSON.stringify({ data: values }), method: 'POST' })
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    const failure = page.querySelector<HTMLMetaElement>('meta[name="preview-failure"]')?.content
    if (response.ok && page.getElementById('_preview')) return page
    return failure ?? 'The preview is gone. Open it again from the admin.'
  } catch {
    return 'The site does not answer. The preview follows when it is back.'
  }
}

function show(page: Document | string): void {
  const line = document.getElementById('_preview-line')
  if (typeof page !== 'string') morph(page)
  else if (line) line.textContent = page
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
