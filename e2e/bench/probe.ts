type Shown = { event: 'click' | 'keydown'; selector: string; text: string }

/** What measures inside the page. Times are milliseconds since the navigation began. */
type Probe = {
  /** Clicks a control in every frame until it answers. Resolves with the time at which the answer was painted. */
  answers: (control: string, answer: string) => Promise<number>
  /** Begins to wait for the next event of a kind, and for the frame that then shows a text in an element. */
  expect: (shown: Shown) => void
  /** Main-thread tasks of over 50 ms from a time on: what they took together. */
  longTasks: (from: number) => number
  /** How long after the expected event its frame was painted, and when the event was. */
  painted: Promise<{ after: number; at: number }>
  /** Begins to note, for every key that is pressed, how long after it the next frame was painted. */
  typing: () => number[]
}

declare global {
  interface Window {
    probe: Probe
  }
}

/** To be run in a page before its own scripts. It stands alone: nothing outside of it exists there. */
export function installProbe(): void {
  const tasks: PerformanceEntry[] = []
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ buffered: true, type: 'longtask' })

  /** Looks in every frame. A message sent from a frame arrives when that frame has been painted. */
  const paintOf = (isThere: () => boolean) =>
    new Promise<number>((resolve) => {
      const look = () => {
        if (!isThere()) return requestAnimationFrame(look)
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now())
        port2.postMessage(null)
      }
      requestAnimationFrame(look)
    })
  const next = (event: string) => new Promise<Event>((resolve) => window.addEventListener(event, resolve, { capture: true, once: true }))

  window.probe = {
    answers: (control, answer) =>
      paintOf(() => {
        if (document.querySelector(answer)) return true
        document.querySelector<HTMLElement>(control)?.click()
        return false
      }),
    expect: ({ event, selector, text }) => {
      window.probe.painted = next(event).then(async ({ timeStamp }) => {
        const painted = await paintOf(() => document.querySelector(selector)?.textContent === text)
        return { after: painted - timeStamp, at: timeStamp }
      })
    },
    longTasks: (from) => tasks.filter(({ startTime }) => startTime >= from).reduce((sum, { duration }) => sum + duration, 0),
    painted: Promise.reject(new Error('Nothing was expected.')),
    typing: () => {
      const lags: number[] = []
      const note = async ({ timeStamp }: Event) => lags.push((await paintOf(() => true)) - timeStamp)
      window.addEventListener('keydown', note, { capture: true })
      return lags
    },
  }
  window.probe.painted.catch(() => {})
}
